package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which of the values that a firm can have, in their order, are put together to columns. Immutable.
 *
 * @param column the column of each value, from 0 on without a gap
 */
@SuppressWarnings("ArrayRecordComponent")
record Columns(int[] column) {

  /** Each value alone. */
  static Columns single(int values) {
    return new Columns(IntStream.range(0, values).toArray());
  }

  /**
   * Columns that begin at these values.
   *
   * @param begins whether a column begins; the first does anyway
   */
  static Columns beginning(boolean... begins) {
    int[] column = new int[begins.length];
    for (int value = 1; value < begins.length; value++) {
      column[value] = column[value - 1] + (begins[value] ? 1 : 0);
    }
    return new Columns(column);
  }

  int count() {
    return column[column.length - 1] + 1;
  }

  int of(int value) {
    return column[value];
  }

  /** The values of a column. */
  List<Integer> values(int number) {
    return IntStream.range(0, column.length)
        .filter(value -> column[value] == number)
        .boxed()
        .toList();
  }

  /** What is put together here or there. */
  Columns and(Columns other) {
    boolean[] begins = new boolean[column.length];
    for (int value = 1; value < column.length; value++) {
      begins[value] = begins(value) && other.begins(value);
    }
    return beginning(begins);
  }

  private boolean begins(int value) {
    return column[value] != column[value - 1];
  }

  /**
   * The finest in which each column is large enough; in the end all values are one.
   *
   * @param values how many there are
   * @param count counts one group of all firms by columns
   */
  static Columns largeEnough(int values, Function<Columns, CountTable> count) {
    var columns = single(values);
    while (columns.count() > 1) {
      CountTable table = count.apply(columns);
      OptionalInt small = firstSmall(table);
      if (small.isEmpty()) {
        return columns;
      }
      columns = columns.merged(small.getAsInt(), table);
    }
    return columns;
  }

  private static OptionalInt firstSmall(CountTable table) {
    return IntStream.range(0, table.shape().total(1))
        .filter(number -> !table.isLargeEnough(table.shape().cell(0, number)))
        .findFirst();
  }

  /** Puts a column to the smaller of its neighbours. */
  private Columns merged(int number, CountTable table) {
    boolean isWithNext =
        number == 0
            || (number + 1 < count()
                && table.count(table.shape().cell(0, number + 1))
                    < table.count(table.shape().cell(0, number - 1)));
    int from = isWithNext ? number + 1 : number;
    return new Columns(Arrays.stream(column).map(it -> it >= from ? it - 1 : it).toArray());
  }

  /** Columns of these that lie in one of coarser ones, where there are several. */
  List<List<Integer>> within(Columns coarser) {
    var parts = new ArrayList<List<Integer>>();
    for (int number = 0; number < coarser.count(); number++) {
      var columns = coarser.values(number).stream().map(this::of).distinct().toList();
      if (columns.size() > 1) {
        parts.add(columns);
      }
    }
    return parts;
  }
}
