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
  private final Map<CountTable, Map<Integer, Integer>> taken = new HashMap<>();
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
      var all = new HashSet<>(insiders);
      all.addAll(other.insiders);
      return new Step(Math.min(firms, other.firms), all);
    }
  }

  boolean isDone() {
    return missing == 0;
  }

  Set<Integer> insiders() {
    return insiders;
  }

  /** What can be moved in a table along a box, after what was moved already. */
  Optional<Step> possible(CountTable table, Box box) {
    int firms = missing;
    for (int cell : box.losses()) {
      firms = Math.min(firms, table.known(cell) - taken(table, cell));
    }
    if (firms < 1) {
      return Optional.empty();
    }
    var knowing = new HashSet<Integer>();
    for (int cell : box.losses()) {
      knowing.addAll(table.insiders(cell, firms + taken(table, cell)));
    }
    box.corners().forEach(cell -> table.owner(cell).ifPresent(knowing::add));
    return Optional.of(new Step(firms, knowing));
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
    var cells = taken.computeIfAbsent(table, _ -> new HashMap<>());
    box.losses().forEach(cell -> cells.merge(cell, firms, Integer::sum));
    // What came can go on.
    box.gains().forEach(cell -> cells.merge(cell, -firms, Integer::sum));
  }

  private int taken(CountTable table, int cell) {
    return taken.getOrDefault(table, Map.of()).getOrDefault(cell, 0);
  }
}
