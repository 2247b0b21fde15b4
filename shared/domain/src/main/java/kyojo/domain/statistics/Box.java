package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cells along which firms can be moved without a total changing: two values in each dimension. Of
 * two values that are none the total, one gains what the other loses; a value and its total gain
 * together. Immutable.
 *
 * @param gains which gain as many firms
 * @param losses which lose them
 */
record Box(List<Integer> gains, List<Integer> losses) {

  /** All boxes with a corner, in which it gains or loses. */
  static Stream<Box> around(Shape shape, int target) {
    int[] from = shape.values(target);
    return IntStream.range(0, shape.cells())
        .filter(cell -> differsInAll(from, shape.values(cell)))
        .mapToObj(cell -> between(shape, from, shape.values(cell)))
        .flatMap(box -> Stream.of(box, box.reversed()));
  }

  private static boolean differsInAll(int[] from, int[] to) {
    return IntStream.range(0, from.length).allMatch(k -> from[k] != to[k]);
  }

  private static Box between(Shape shape, int[] from, int[] to) {
    var gains = new ArrayList<Integer>();
    var losses = new ArrayList<Integer>();
    for (int corner = 0; corner < 1 << from.length; corner++) {
      int[] values = from.clone();
      boolean gain = true;
      for (int k = 0; k < from.length; k++) {
        if ((corner >> k & 1) == 1) {
          values[k] = to[k];
          boolean isToTotal = from[k] == shape.total(k) || to[k] == shape.total(k);
          gain ^= !isToTotal;
        }
      }
      (gain ? gains : losses).add(shape.cell(values));
    }
    return new Box(List.copyOf(gains), List.copyOf(losses));
  }

  /** The same the other way round. */
  private Box reversed() {
    return new Box(/* gains= */ losses, /* losses= */ gains);
  }

  Stream<Integer> corners() {
    return Stream.concat(gains.stream(), losses.stream());
  }

  /** The groups that gain and lose, of a box that moves whole groups along its last dimension. */
  Box ofGroups(Shape shape) {
    return new Box(
        gains.stream().map(shape::group).distinct().toList(),
        losses.stream().map(shape::group).distinct().toList());
  }

  /** A box of groups as it moves firms of one value. */
  Box inValue(Shape shape, int value) {
    return new Box(
        gains.stream().map(group -> shape.ofGroup(group, value)).toList(),
        losses.stream().map(group -> shape.ofGroup(group, value)).toList());
  }
}
