package kyojo.domain.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which groups stand for themselves, as firms come and changes wait. */
final class OwnGroups {
  private final Map<Grouping, SortedSet<String>> own = new EnumMap<>(Grouping.class);
  private final Map<Grouping, SortedSet<String>> back = new EnumMap<>(Grouping.class);
  private final Map<Grouping, SortedSet<String>> erased = new EnumMap<>(Grouping.class);
  private final Standing before;

  private OwnGroups(Standing before) {
    this.before = before;
    for (Grouping grouping : Grouping.values()) {
      own.put(grouping, new TreeSet<>(before.ownOf(grouping)));
      back.put(grouping, copy(before.back(), grouping));
      erased.put(grouping, copy(before.erased(), grouping));
    }
  }

  private static SortedSet<String> copy(Map<Grouping, SortedSet<String>> sets, Grouping grouping) {
    return new TreeSet<>(sets.getOrDefault(grouping, Collections.emptySortedSet()));
  }

  private Standing standing(Map<Grouping, SortedMap<String, LocalDate>> waiting) {
    return new Standing(own, back, waiting, erased);
  }

  /** With the groups that are large enough by now, where nothing lies in the pool again. */
  static Standing grown(Standing before, List<Member> members, Regions regions, FiscalYear year) {
    var groups = new OwnGroups(before);
    var population = Population.of(members);
    for (Grouping grouping : Grouping.values()) {
      if (!before.hasBack(grouping) && grouping != Grouping.COMMUNITY) {
        groups
            .own(grouping)
            .addAll(
                Groups.PLAIN.contains(grouping)
                    ? PlainRows.own(grouping, population, year, before.ownOf(grouping))
                    : large(grouping, population, year));
      }
    }
    if (!before.hasBack(Grouping.COMMUNITY)) {
      groups.growCommunities(members, population, regions, year);
    }
    return groups.standing(before.waiting());
  }

  private SortedSet<String> own(Grouping grouping) {
    return own.computeIfAbsent(grouping, _ -> new TreeSet<>());
  }

  private static SortedSet<String> large(
      Grouping grouping, Population population, FiscalYear year) {
    CountTable sizes =
        grouping == Grouping.MONTH
            ? MonthTable.count(population, Columns.beginning(true, false, false, false))
            : population.count(population.by(grouping), 1, _ -> 0);
    var large = new TreeSet<String>();
    for (int group = 0; group < sizes.shape().total(0); group++) {
      if (sizes.isLargeEnough(sizes.shape().ofGroup(group))) {
        large.add(Groups.key(grouping, year, group));
      }
    }
    return large;
  }

  /** First communities leave their regions, then regions that are still large all Japan. */
  private void growCommunities(
      List<Member> members, Population population, Regions regions, FiscalYear year) {
    var each = new TreeMap<String, Integer>();
    members.stream()
        .filter(member -> member.facts().isKnown())
        .forEach(member -> each.merge(member.firm().community().value(), 1, Integer::sum));
    each.forEach((community, known) -> {
      if (known >= CountTable.GROUP_MIN) {
        own(Grouping.COMMUNITY).add(community);
      }
    });
    own(Grouping.COMMUNITY).addAll(regions.keys());
    var groups =
        CommunityGroups.of(
            members, population, new Touched(standing(before.waiting()), regions, year));
    CountTable sizes = population.count(groups.groups(), 1, _ -> 0);
    var large = groups.large(sizes);
    own(Grouping.COMMUNITY)
        .removeIf(key ->
            regions.keys().contains(key)
                && !large.contains(key)
                && !before.isOwn(Grouping.COMMUNITY, key));
  }

  /**
   * With groups back in the pool whose changes have waited too long, and where the pool itself has
   * waited, with the smallest of the others: so that in the end enough have changed together.
   */
  static Standing relieved(Standing before, List<Touched.Group> overdue, Sizes sizes) {
    var groups = new OwnGroups(before);
    for (Touched.Group group : overdue) {
      groups.relieve(group, sizes);
    }
    return groups.standing(before.waiting());
  }

  /** How many firms a group has. */
  @FunctionalInterface
  interface Sizes {
    int of(Grouping grouping, String key);
  }

  private void relieve(Touched.Group group, Sizes sizes) {
    Grouping grouping = group.grouping();
    if (own(grouping).contains(group.key())) {
      putBack(grouping, group.key());
      return;
    }
    List<String> others =
        grouping == Grouping.INDUSTRY_AND_SIZE
            ? own(grouping).stream().filter(key -> isInLine(key, group.key())).toList()
            : own(grouping).stream()
                .min(
                    java.util.Comparator.comparingInt((String key) -> sizes.of(grouping, key))
                        .thenComparing(key -> key))
                .stream()
                .toList();
    others.forEach(key -> putBack(grouping, key));
  }

  /** Whether a cell is in the row or the column whose pool waits. */
  private static boolean isInLine(String key, String line) {
    int slash = line.indexOf('/');
    return line.startsWith(Touched.POOL)
        ? key.endsWith(line.substring(slash))
        : key.startsWith(line.substring(0, slash + 1));
  }

  private void putBack(Grouping grouping, String key) {
    own(grouping).remove(key);
    back.computeIfAbsent(grouping, _ -> new TreeSet<>()).add(key);
    var waits = erased.getOrDefault(grouping, new TreeSet<>());
    if (waits.remove(key)) {
      waits.addAll(Touched.poolsOf(grouping, key));
    }
  }
}
