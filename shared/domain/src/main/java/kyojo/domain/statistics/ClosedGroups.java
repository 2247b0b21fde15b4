package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Groups of which only the size shows, because for one of their cells no box could be had. Of their
 * cells nothing is known but the sums of rows and, over all closed groups together, of columns; an
 * interval there is as wide as the smallest of what is in the row, in the column, in the other rows
 * and in the other columns (the bounds of Fréchet).
 */
final class ClosedGroups {
  private final CountTable table;
  private final Shape shape;
  private final BitSet hidden;
  private final BitSet closed = new BitSet();

  /**
   * @param hidden cells; those of closed groups are added
   */
  ClosedGroups(CountTable table, BitSet hidden) {
    this.table = table;
    this.shape = table.shape();
    this.hidden = hidden;
  }

  boolean isClosed(int cell) {
    return closed.get(shape.group(cell));
  }

  /** Closes the group of a cell, but for all firms together. */
  boolean close(int cell) {
    int group = shape.group(cell);
    if (shape.dimensions() > 2 || group == shape.total(0) || shape.isGroup(cell)) {
      return false;
    }
    closed.set(group);
    for (int value = 0; value < shape.total(1); value++) {
      hidden.set(shape.ofGroup(group, value));
    }
    return true;
  }

  /**
   * Closes more until all of them are protected; false where that cannot be.
   *
   * @param isHidden of which groups not even the size shows
   * @param isTotalHidden whether sums of columns may be hidden, which is not reckoned with
   */
  boolean areProtected(IntPredicate isHidden, boolean isTotalHidden) {
    if (closed.isEmpty()) {
      return true;
    }
    while (!isTotalHidden && !isWide(isHidden)) {
      var next =
          IntStream.range(0, shape.total(0))
              .filter(group -> !closed.get(group) && !isHidden.test(group))
              .boxed()
              .min(java.util.Comparator.comparingInt(group -> table.count(shape.ofGroup(group))));
      if (next.isEmpty()) {
        return false;
      }
      close(shape.ofGroup(next.get(), 0));
    }
    return !isTotalHidden;
  }

  private boolean isWide(IntPredicate isHidden) {
    List<Integer> rows = closed.stream().filter(group -> !isHidden.test(group)).boxed().toList();
    List<Integer> all = rows.stream().map(shape::ofGroup).toList();
    boolean areRowsWide =
        all.stream()
            .allMatch(row -> isEnough(List.of(row), List.of()) && isEnough(all, List.of(row)));
    for (int value = 0; areRowsWide && value < shape.total(1); value++) {
      var column = new ArrayList<Integer>();
      for (int row : rows) {
        column.add(shape.ofGroup(row, value));
      }
      areRowsWide = isEnough(column, List.of()) && isEnough(all, column);
    }
    return areRowsWide;
  }

  private boolean isEnough(List<Integer> cells, List<Integer> without) {
    boolean isOwned =
        without.isEmpty() && cells.size() == 1 && table.owner(cells.getFirst()).isPresent();
    return isOwned || table.left(cells, without) >= CountTable.GROUP_MIN;
  }
}
