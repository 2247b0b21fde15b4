package kyojo.domain.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Firms that are moved along boxes until a target has gained or lost five, and for whom that does
 * not hold because they know too many of the firms that would have to move. Not thread-safe.
 */
final class Movement {
  private static final int[] NOTHING = {};

  private final Map<CountTable, int[]> taken = new HashMap<>();
  private final Set<Integer> insiders = new HashSet<>();
  private int missing = CountTable.GROUP_MIN;

  /**
   * So many firms can be moved along a box.
   *
   * @param insiders for whom they cannot
   */
  record Step(int firms, Set<Integer> insiders) {
    /** Both at once. */
    Step and(Step other) {
      int both = Math.min(firms, other.firms);
      if (insiders.isEmpty() || other.insiders.isEmpty()) {
        return new Step(both, insiders.isEmpty() ? other.insiders : insiders);
      }
      var all = new HashSet<>(insiders);
      all.addAll(other.insiders);
      return new Step(both, all);
    }
  }

  boolean isDone() {
    return missing == 0;
  }

  /** How many more have to be moved. */
  int missing() {
    return missing;
  }

  Set<Integer> insiders() {
    return insiders;
  }

  /** What can be moved in a table along a box, after what was moved already. */
  Optional<Step> possible(CountTable table, Box box) {
    int[] before = taken.getOrDefault(table, NOTHING);
    int firms = missing;
    for (int cell : box.losses()) {
      firms = Math.min(firms, table.known(cell) - taken(before, cell));
    }
    return firms < 1
        ? Optional.empty()
        : Optional.of(new Step(firms, knowing(table, box, before, firms)));
  }

  private static Set<Integer> knowing(CountTable table, Box box, int[] before, int firms) {
    boolean isNobody = box.all(cell -> table.ownerOf(cell) == CountTable.NOBODY);
    for (int cell : box.losses()) {
      isNobody = isNobody && table.others(cell) >= firms + taken(before, cell);
    }
    if (isNobody) {
      return Set.of();
    }
    var knowing = new HashSet<Integer>();
    for (int cell : box.losses()) {
      knowing.addAll(table.insiders(cell, firms + taken(before, cell)));
      table.owner(cell).ifPresent(knowing::add);
    }
    for (int cell : box.gains()) {
      table.owner(cell).ifPresent(knowing::add);
    }
    return knowing;
  }

  /** So many firms are moved in all. */
  void take(Step step) {
    missing -= step.firms();
    know(step);
  }

  /** It does not hold for those for whom a step does not. */
  void know(Step step) {
    insiders.addAll(step.insiders());
  }

  /** And in this table from these cells. */
  void take(CountTable table, Box box, int firms) {
    int[] cells = taken.computeIfAbsent(table, it -> new int[it.shape().cells()]);
    for (int cell : box.losses()) {
      cells[cell] += firms;
    }
    // What came can go on.
    for (int cell : box.gains()) {
      cells[cell] -= firms;
    }
  }

  private static int taken(int[] before, int cell) {
    return before.length == 0 ? 0 : before[cell];
  }
}
