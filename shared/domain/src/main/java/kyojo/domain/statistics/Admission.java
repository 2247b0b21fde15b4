package kyojo.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Touched.Group;

/**
 * Decides what of what has changed since a release is counted in the next one, so that the
 * difference of two releases never tells of fewer than five firms, not even for staff who know all
 * firms of a community (ADR 76). What is not admitted is counted as it was, or not at all, once
 * more. An erased firm cannot be counted as it was: where it would be told, tables wait.
 */
final class Admission {
  private final List<Change> changes = new ArrayList<>();
  private final Touched touched;

  private Admission(Touched touched) {
    this.touched = touched;
  }

  /**
   * A firm that is not as it was counted.
   *
   * @param before nothing where it was not counted
   * @param after nothing where it is not there any more
   */
  record Change(Firm firm, Optional<Facts> before, Optional<Facts> after) {
    boolean isForced() {
      return after.isEmpty();
    }

    boolean isKnown() {
      return before.map(Facts::isKnown).orElse(true) && after.map(Facts::isKnown).orElse(true);
    }

    /**
     * Whether others can hide behind the firm: its origin is known, and it is not as it was in any
     * release before. One that came in a release and is erased in the next is, and leaves alone
     * whoever came with it.
     */
    boolean isCover() {
      return isKnown() && after.filter(it -> before.stream().noneMatch(it::hasLess)).isPresent();
    }
  }

  /**
   * What is counted now, and what waits.
   *
   * @param held how many changes wait
   * @param admitted how many do not
   */
  record Admitted(
      List<Member> members,
      int held,
      int admitted,
      Map<Grouping, SortedMap<String, LocalDate>> waiting,
      Map<Grouping, SortedSet<String>> erased) {}

  /** Decides, from what was counted to what there is. */
  static Admitted decide(
      Map<Firm, Facts> counted,
      List<Member> members,
      Touched touched,
      Standing standing,
      LocalDate today) {
    var admission = new Admission(touched);
    var next = new ArrayList<Member>();
    var gone = new HashMap<>(counted);
    for (Member member : members) {
      var before = Optional.ofNullable(gone.remove(member.firm()));
      if (before.filter(member.facts()::equals).isPresent()) {
        next.add(member);
      } else {
        admission.changes.add(new Change(member.firm(), before, Optional.of(member.facts())));
      }
    }
    gone.forEach((firm, facts) ->
        admission.changes.add(new Change(firm, Optional.of(facts), Optional.empty())));
    return admission.decide(next, standing, today);
  }

  private Admitted decide(List<Member> next, Standing standing, LocalDate today) {
    List<List<Group>> groups = changes.stream().map(touched::groups).toList();
    boolean[] isHeld = hold(groups);
    int held = 0;
    Map<Grouping, SortedMap<String, LocalDate>> waiting = new EnumMap<>(Grouping.class);
    for (int i = 0; i < isHeld.length; i++) {
      Change change = changes.get(i);
      (isHeld[i] ? change.before() : change.after())
          .ifPresent(facts -> next.add(new Member(change.firm(), facts)));
      held += isHeld[i] ? 1 : 0;
    }
    Map<Group, Tally> tallies = tallies(groups, isHeld);
    Map<Grouping, SortedSet<String>> erased = erased(tallies, standing);
    for (int i = 0; i < isHeld.length; i++) {
      if (isHeld[i]) {
        groups.get(i).stream()
            .filter(group -> !tallies.getOrDefault(group, Tally.NOTHING).isEnough())
            .forEach(group -> wait(waiting, group, standing, today));
      }
    }
    erased.forEach((grouping, keys) ->
        keys.forEach(key -> wait(waiting, new Group(grouping, key), standing, today)));
    return new Admitted(next, held, isHeld.length - held, waiting, erased);
  }

  /** Groups of which erased firms would be told; and those of before, until enough have changed. */
  private Map<Grouping, SortedSet<String>> erased(Map<Group, Tally> tallies, Standing standing) {
    var erased = new EnumMap<Grouping, SortedSet<String>>(Grouping.class);
    tallies.forEach((group, tally) -> {
      if (!tally.isSafe()) {
        erased.computeIfAbsent(group.grouping(), _ -> new TreeSet<>()).add(group.key());
      }
    });
    standing
        .erased()
        .forEach((grouping, keys) -> {
          for (String key : keys) {
            if (!tallies.getOrDefault(new Group(grouping, key), Tally.NOTHING).isEnough()) {
              erased.computeIfAbsent(grouping, _ -> new TreeSet<>()).add(key);
            }
          }
        });
    return erased;
  }

  private static void wait(
      Map<Grouping, SortedMap<String, LocalDate>> waiting,
      Group group,
      Standing standing,
      LocalDate today) {
    var before = standing.waiting().get(group.grouping());
    LocalDate since =
        before == null ? today : Optional.ofNullable(before.get(group.key())).orElse(today);
    waiting.computeIfAbsent(group.grouping(), _ -> new TreeMap<>()).put(group.key(), since);
  }

  /** Holds what touches a group of which too few have changed, until no such group is left. */
  private boolean[] hold(List<List<Group>> groups) {
    boolean[] isHeld = new boolean[changes.size()];
    boolean isStable = false;
    while (!isStable) {
      isStable = true;
      Map<Group, Tally> tallies = tallies(groups, isHeld);
      for (int i = 0; i < isHeld.length; i++) {
        if (!isHeld[i]
            && !changes.get(i).isForced()
            && !groups.get(i).stream()
                .allMatch(group -> tallies.getOrDefault(group, Tally.NOTHING).isEnough())) {
          isHeld[i] = true;
          isStable = false;
        }
      }
    }
    return isHeld;
  }

  private Map<Group, Tally> tallies(List<List<Group>> groups, boolean[] isHeld) {
    var tallies = new HashMap<Group, Tally>();
    for (int i = 0; i < isHeld.length; i++) {
      if (!isHeld[i]) {
        Change change = changes.get(i);
        for (Group group : groups.get(i)) {
          tallies.computeIfAbsent(group, _ -> new Tally()).add(change);
        }
      }
    }
    return tallies;
  }
}
