package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.TableId.Measure;

/**
 * What two releases tell together: by every group that shows in both, and by what is left of all,
 * of a row or of a column without them, which firms are not as they were. Whatever else is a union
 * of these.
 */
record ReleasePairs(KeptReleases kept, FiscalYear year, Regions regions) {
  private static final List<Grouping> PLAIN =
      List.of(Grouping.ALL, Grouping.INDUSTRY, Grouping.SIZE, Grouping.PREFECTURE);

  /** A firm that is not as it was; nothing where it is not there. */
  private record Changed(Firm firm, Optional<Contribution> before, Optional<Contribution> after) {
    Stream<Contribution> both() {
      return Stream.of(before, after).flatMap(Optional::stream);
    }

    boolean isKnown() {
      return both().allMatch(Contribution::isKnown);
    }
  }

  /** Everything of all pairs that tells of one to four firms, to a stranger or to some staff. */
  List<String> leaks() {
    var leaks = new ArrayList<String>();
    for (int later : kept.published.keySet()) {
      for (int earlier : kept.published.headMap(later).keySet()) {
        for (Grouping grouping : Grouping.values()) {
          sets(grouping, earlier, later)
              .forEach((set, changed) ->
                  leak(changed)
                      .ifPresent(leak ->
                          leaks.add(
                              grouping + " " + set + " " + earlier + "–" + later + ": " + leak)));
        }
      }
    }
    return leaks;
  }

  private static Optional<String> leak(Collection<Changed> changed) {
    var known = new HashMap<CommunityId, Integer>();
    changed.stream()
        .filter(Changed::isKnown)
        .forEach(one -> known.merge(one.firm().community(), 1, Integer::sum));
    int all = known.values().stream().mapToInt(Integer::intValue).sum();
    if (!changed.isEmpty() && all < CountTable.GROUP_MIN) {
      return Optional.of(all + " known of " + changed.size());
    }
    return known.values().stream()
        .map(own -> all - own)
        .filter(others -> others > 0 && others < CountTable.GROUP_MIN)
        .findFirst()
        .map(others -> others + " for staff");
  }

  private Map<String, Set<Changed>> sets(Grouping grouping, int earlier, int later) {
    var id = new TableId(grouping, Measure.SCORES);
    ReleasedTable before = table(earlier, id);
    ReleasedTable after = table(later, id);
    Set<String> shown = shown(before, after);
    if (grouping == Grouping.INDUSTRY_AND_SIZE) {
      for (Grouping line : List.of(Grouping.INDUSTRY, Grouping.SIZE)) {
        var lines = new TableId(line, Measure.SCORES);
        shown(table(earlier, lines), table(later, lines))
            .forEach(key -> shown.add(line + " " + key));
      }
    }
    var sets = new TreeMap<String, Set<Changed>>();
    for (Changed one : changed(before.release(), after.release())) {
      for (String set : setsOf(grouping, one, shown, before, after)) {
        sets.computeIfAbsent(set, _ -> new HashSet<>()).add(one);
      }
    }
    return sets;
  }

  private Set<String> setsOf(
      Grouping grouping,
      Changed one,
      Set<String> shown,
      ReleasedTable earlier,
      ReleasedTable later) {
    if (PLAIN.contains(grouping)) {
      return one.both()
          .map(it -> Groups.key(grouping, year, Groups.of(grouping, Facts.of(it))))
          .map(key -> shown.contains(key) ? key : "others")
          .collect(Collectors.toSet());
    }
    return switch (grouping) {
      case COMMUNITY -> Set.of(community(one.firm().community(), shown, earlier, later));
      case MONTH ->
          months(one).stream()
              .map(month -> shown.contains(month) ? month : "others")
              .collect(Collectors.toSet());
      default -> one.both().flatMap(it -> cells(Facts.of(it), shown)).collect(Collectors.toSet());
    };
  }

  private Stream<String> cells(Facts facts, Set<String> shown) {
    String cell =
        Groups.key(Grouping.INDUSTRY_AND_SIZE, year, Groups.of(Grouping.INDUSTRY_AND_SIZE, facts));
    String row = Grouping.INDUSTRY + " " + Groups.key(Grouping.INDUSTRY, year, facts.industry());
    String column = Grouping.SIZE + " " + Groups.key(Grouping.SIZE, year, facts.size());
    return shown.contains(cell)
        ? Stream.of(cell)
        : Stream.of(row, column)
            .map(line -> "others" + (shown.contains(line) ? " of " + line : ""));
  }

  /** What shows of communities whose row is not the same in both is the sum of their rows. */
  private String community(
      CommunityId id, Set<String> shown, ReleasedTable earlier, ReleasedTable later) {
    String before = row(id, earlier);
    String after = row(id, later);
    String region = regions.of(id);
    String row = before.equals(after) ? before : region;
    boolean isWithin = Stream.of(before, after).noneMatch(Regions.JAPAN::equals);
    return isWithin && shown.contains(row) ? row : "others";
  }

  private String row(CommunityId id, ReleasedTable table) {
    var keys = table.rows().stream().map(ReleasedTable.Row::key).toList();
    return Stream.of(id.value(), regions.of(id))
        .filter(keys::contains)
        .findFirst()
        .orElse(Regions.JAPAN);
  }

  private Set<String> months(Changed one) {
    var months = new HashSet<String>();
    for (int month = 0; month < Facts.MONTHS; month++) {
      var at = year.months().get(month);
      var was = one.before().flatMap(it -> Optional.ofNullable(it.months().get(at)));
      var is = one.after().flatMap(it -> Optional.ofNullable(it.months().get(at)));
      if (!was.equals(is)) {
        months.add(at.toString());
      }
    }
    return months;
  }

  private List<Changed> changed(int earlier, int later) {
    var before = kept.all(earlier, year);
    var after = kept.all(later, year);
    var firms = new HashSet<>(before.keySet());
    firms.addAll(after.keySet());
    return firms.stream()
        .map(firm ->
            new Changed(
                firm, Optional.ofNullable(before.get(firm)), Optional.ofNullable(after.get(firm))))
        .filter(one -> !one.before().equals(one.after()))
        .toList();
  }

  private ReleasedTable table(int release, TableId id) {
    int tables = kept.find(release).orElseThrow().year(year).orElseThrow().tables();
    return kept.national(tables, year, id).orElseThrow();
  }

  private static Set<String> shown(ReleasedTable before, ReleasedTable after) {
    Set<String> shown = shown(before);
    shown.retainAll(shown(after));
    return shown;
  }

  private static Set<String> shown(ReleasedTable table) {
    var shown = new HashSet<String>();
    for (ReleasedTable.Row row : table.rows()) {
      if (row.firms() instanceof Figure.Shown) {
        shown.add(row.key());
      }
    }
    return shown;
  }
}
