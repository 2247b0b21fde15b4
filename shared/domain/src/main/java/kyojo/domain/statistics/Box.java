package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cells along which firms can be moved without a total changing: two values in each dimension. Of
 * two values that are none the total, one gains what the other loses; a value and its total gain
 * together. Arrays, because a release tries millions of them. Immutable.
 *
 * @param gains which gain as many firms
 * @param losses which lose them
 */
@SuppressWarnings("ArrayRecordComponent")
record Box(int[] gains, int[] losses) {

  /**
   * All boxes with a corner, in which it gains or loses; it is the first of its side.
   *
   * @param isFixed cells that no box may have
   */
  static List<Box> around(Shape shape, int target, IntPredicate isFixed) {
    int[] from = shape.values(target);
    var boxes = new ArrayList<Box>();
    for (int cell = 0; cell < shape.cells(); cell++) {
      int[] to = shape.values(cell);
      if (differsInAll(from, to)) {
        Box box = between(shape, from, to);
        if (box.none(isFixed)) {
          boxes.add(box);
          boxes.add(box.reversed());
        }
      }
    }
    return boxes;
  }

  private static boolean differsInAll(int[] from, int[] to) {
    for (int k = 0; k < from.length; k++) {
      if (from[k] == to[k]) {
        return false;
      }
    }
    return true;
  }

  private static Box between(Shape shape, int[] from, int[] to) {
    int corners = 1 << from.length;
    int[] gains = new int[corners];
    int[] losses = new int[corners];
    int gained = 0;
    for (int corner = 0; corner < corners; corner++) {
      int[] values = from.clone();
      boolean gain = true;
      for (int k = 0; k < from.length; k++) {
        if ((corner >> k & 1) == 1) {
          values[k] = to[k];
          boolean isToTotal = from[k] == shape.total(k) || to[k] == shape.total(k);
          gain ^= !isToTotal;
        }
      }
      if (gain) {
        gains[gained++] = shape.cell(values);
      } else {
        losses[corner - gained] = shape.cell(values);
      }
    }
    return new Box(Arrays.copyOf(gains, gained), Arrays.copyOf(losses, corners - gained));
  }

  /** The same the other way round. */
  private Box reversed() {
    return new Box(/* gains= */ losses, /* losses= */ gains);
  }

  /** Whether a target that it is around gains. */
  boolean isGainOf(int target) {
    return gains.length > 0 && gains[0] == target;
  }

  boolean all(IntPredicate is) {
    return all(gains, is) && all(losses, is);
  }

  boolean none(IntPredicate is) {
    return all(is.negate());
  }

  private static boolean all(int[] cells, IntPredicate is) {
    for (int cell : cells) {
      if (!is.test(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The groups that gain and lose, of a box that moves whole groups along its last dimension. */
  Box ofGroups(Shape shape) {
    return new Box(
        Arrays.stream(gains).map(shape::group).distinct().toArray(),
        Arrays.stream(losses).map(shape::group).distinct().toArray());
  }

  /** A box of groups as it moves firms of one value. */
  Box inValue(Shape shape, int value) {
    return new Box(inValue(shape, gains, value), inValue(shape, losses, value));
  }

  private static int[] inValue(Shape shape, int[] groups, int value) {
    int[] cells = new int[groups.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = shape.ofGroup(groups[i], value);
    }
    return cells;
  }
}
