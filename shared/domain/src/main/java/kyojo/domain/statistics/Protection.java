package kyojo.domain.statistics;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which cells of tables over the same groups are shown, so that no hidden count can be told
 * to within five firms, even by somebody who knows every shown count exactly, all firms of one
 * community, and all firms of unknown origin.
 *
 * <p>Each hidden cell is a corner of a box of hidden cells along which five firms could be moved
 * without any shown count changing ({@link Box}): of one box, or for whoever sees through it, of
 * another. Where no box can be had, nothing of the kind is shown at all. After the hypercube method
 * (Repsilber 1994), with the groups' sizes protected in all tables at once, because they are the
 * same in each.
 */
public final class Protection {
  /** How many more groups are hidden so that what is told of the others can be shown. */
  private static final int MORE_GROUPS_MAX = 6;

  private final List<CountTable> tables;
  private final CountTable first;
  private final Shape groups;
  private final BitSet hiddenGroups = new BitSet();
  private final List<BitSet> hidden;
  private final BitSet withheld = new BitSet();
  private final boolean isTotalFixed;
  private final BitSet hiddenOfLast;
  private boolean isNothingShown;

  private Protection(
      List<CountTable> tables, BitSet alsoHidden, BitSet hiddenOfLast, boolean isTotalFixed) {
    this.tables = tables;
    this.isTotalFixed = isTotalFixed;
    this.hiddenOfLast = hiddenOfLast;
    this.first = tables.getFirst();
    this.groups = first.shape().groups();
    this.hidden = tables.stream().map(_ -> new BitSet()).toList();
    hiddenGroups.or(alsoHidden);
  }

  /**
   * Protects tables together.
   *
   * @param tables whose dimensions are the same but for the last, with the same firms in each
   */
  public static Protection of(List<CountTable> tables) {
    return of(tables, new BitSet(), new BitSet(), false);
  }

  /**
   * Protects tables of which other tables show all firms together: what is told of all of them is
   * the same in each, shows in each, and stays as it is whatever is moved.
   *
   * @param alsoHidden groups that do not show whatever their size
   * @param hiddenOfLast cells of the last table that do not either
   */
  static Protection within(List<CountTable> tables, BitSet alsoHidden, BitSet hiddenOfLast) {
    return of(tables, alsoHidden, hiddenOfLast, true);
  }

  private static Protection of(
      List<CountTable> tables, BitSet alsoHidden, BitSet hiddenOfLast, boolean isTotalFixed) {
    var least = new Protection(List.copyOf(tables), alsoHidden, hiddenOfLast, isTotalFixed);
    least.protect();
    Protection best = least;
    // Where the total is fixed, groups without a box are closed one by one instead.
    int most = isTotalFixed ? 0 : MORE_GROUPS_MAX;
    for (int more = 1; more <= most && !best.withheld.isEmpty(); more++) {
      var next = new Protection(best.tables, least.smallestShown(more), hiddenOfLast, isTotalFixed);
      next.protect();
      best = next.shown() > best.shown() ? next : best;
    }
    return best;
  }

  private void protect() {
    protectGroups();
    for (int table = 0; table < tables.size() && !isNothingShown; table++) {
      protectCells(table);
    }
  }

  private long shown() {
    return IntStream.range(0, tables.size())
        .mapToLong(table ->
            IntStream.range(0, tables.get(table).shape().cells())
                .filter(cell -> isShown(table, cell))
                .count())
        .sum();
  }

  /** The groups that are shown and count the fewest firms. */
  private BitSet smallestShown(int number) {
    var smallest = new BitSet();
    IntStream.range(0, groups.cells())
        .filter(group -> !hiddenGroups.get(group) && !isFixed(group))
        .boxed()
        .sorted(Comparator.comparingLong(this::sizeOf))
        .limit(number)
        .forEach(smallest::set);
    return smallest;
  }

  private long sizeOf(int group) {
    return first.count(first.shape().ofGroup(group));
  }

  /** Whether a cell of the table of that number shows. */
  public boolean isShown(int table, int cell) {
    Shape shape = tables.get(table).shape();
    if (isFixed(shape.group(cell))) {
      return true;
    }
    if (isNothingShown || hiddenGroups.get(shape.group(cell))) {
      return false;
    }
    return shape.isGroup(cell) || (!withheld.get(table) && !hidden.get(table).get(cell));
  }

  /** Whether it is all firms together, as other tables show them, too. */
  private boolean isFixed(int group) {
    return isTotalFixed && group == groups.cells() - 1;
  }

  private BitSet fixed(Shape shape, int width) {
    var fixed = new BitSet();
    if (isTotalFixed) {
      fixed.set(shape.cells() - width, shape.cells());
    }
    return fixed;
  }

  boolean isTold() {
    return !isNothingShown;
  }

  boolean isTold(int table) {
    return isTold() && !withheld.get(table);
  }

  private void protectGroups() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int group = 0; group < groups.cells(); group++) {
      if (isFixed(group)) {
        continue;
      }
      if (hiddenGroups.get(group) || !first.isLargeEnough(first.shape().ofGroup(group))) {
        hiddenGroups.set(group);
        open.add(group);
      }
    }
    var search =
        new BoxSearch(
            groups,
            hiddenGroups,
            this::sizeOf,
            group -> first.owner(first.shape().ofGroup(group)),
            new GroupMover(tables),
            fixed(groups, 1));
    isNothingShown = !search.protect(open);
  }

  private void protectCells(int number) {
    CountTable table = tables.get(number);
    Shape shape = table.shape();
    BitSet cells = hidden.get(number);
    Deque<Integer> open = new ArrayDeque<>();
    BitSet fixed = fixed(shape, shape.ofGroup(1, 0));
    boolean isLast = number == tables.size() - 1;
    for (int cell = 0; cell < shape.cells() - fixed.cardinality(); cell++) {
      boolean isHidden = hiddenGroups.get(shape.group(cell));
      if (shape.isGroup(cell)) {
        cells.set(cell, isHidden);
      } else if (isHidden || !table.isLargeEnough(cell) || (isLast && hiddenOfLast.get(cell))) {
        cells.set(cell);
        open.add(cell);
      }
    }
    var search =
        new BoxSearch(
            shape,
            cells,
            table::count,
            table::owner,
            new CellMover(tables, table, groups, hiddenGroups),
            fixed);
    var closed = new ClosedGroups(table, cells);
    withheld.set(
        number,
        !search.protect(open, closed::isClosed, closed::close)
            || !closed.areProtected(group -> hiddenGroups.get(group), fixed.isEmpty()));
  }
}
