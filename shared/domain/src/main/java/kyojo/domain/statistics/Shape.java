package kyojo.domain.statistics;

import java.util.List;

/**
 * The cells of a table: one for each choice of a value, or of all values together, in each
 * dimension. Immutable.
 *
 * @param sizes how many values each dimension has; the value after the last stands for all
 */
record Shape(List<Integer> sizes) {
  Shape {
    sizes = List.copyOf(sizes);
    if (sizes.stream().anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException("a dimension has at least one value");
    }
  }

  int dimensions() {
    return sizes.size();
  }

  int cells() {
    return sizes.stream().mapToInt(size -> size + 1).reduce(1, Math::multiplyExact);
  }

  /** The value that stands for all of a dimension. */
  int total(int dimension) {
    return sizes.get(dimension);
  }

  int cell(int... values) {
    int cell = 0;
    for (int k = 0; k < values.length; k++) {
      cell = cell * (sizes.get(k) + 1) + values[k];
    }
    return cell;
  }

  int[] values(int cell) {
    int[] values = new int[dimensions()];
    int rest = cell;
    for (int k = dimensions() - 1; k >= 0; k--) {
      values[k] = rest % (sizes.get(k) + 1);
      rest /= sizes.get(k) + 1;
    }
    return values;
  }

  /** The same without its last dimension. */
  Shape groups() {
    return new Shape(sizes.subList(0, sizes.size() - 1));
  }

  /** The group of a cell: the same for every value of the last dimension. */
  int group(int cell) {
    return cell / width();
  }

  /** Whether it counts the whole group. */
  boolean isGroup(int cell) {
    return cell % width() == width() - 1;
  }

  /** The cell that counts the whole group. */
  int ofGroup(int group) {
    return ofGroup(group, width() - 1);
  }

  int ofGroup(int group, int value) {
    return group * width() + value;
  }

  private int width() {
    return sizes.getLast() + 1;
  }
}
