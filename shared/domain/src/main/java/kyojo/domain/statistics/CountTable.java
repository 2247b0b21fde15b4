package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many firms are in each cell of a table, and how many of them hide one another. The last
 * dimension is what is told of a group of firms (a band, an answer); the others make the groups.
 * Immutable once built.
 */
public final class CountTable {
  /** Fewer firms than this never show (DESIGN of the service: k = 5). */
  public static final int GROUP_MIN = 5;

  private final Shape shape;
  private final boolean isByCommunity;
  private final int[] all;
  private final int[] known;
  private final List<Map<Integer, Integer>> byCommunity = new ArrayList<>();
  private final int[] largest;

  private CountTable(Builder builder) {
    shape = builder.shape;
    isByCommunity = builder.isByCommunity;
    all = builder.all.clone();
    known = new int[all.length];
    largest = new int[all.length];
    for (int cell = 0; cell < all.length; cell++) {
      byCommunity.add(new HashMap<>());
    }
    builder.known.forEach((key, count) -> {
      int cell = (int) (key >>> Integer.SIZE);
      byCommunity.get(cell).put(key.intValue(), count);
      known[cell] += count;
      largest[cell] = Math.max(largest[cell], count);
    });
  }

  /** Begins a table whose dimensions have so many values. */
  public static Builder of(Integer... sizes) {
    return new Builder(new Shape(List.of(sizes)), false);
  }

  /** The same where the values of the first dimension are the communities themselves. */
  public static Builder byCommunity(Integer... sizes) {
    return new Builder(new Shape(List.of(sizes)), true);
  }

  Shape shape() {
    return shape;
  }

  /** All firms of a cell, those of unknown origin included. */
  public int count(int cell) {
    return all[cell];
  }

  /**
   * Whether the cell may show as far as itself goes: five firms are left even for staff who know
   * all of one community. Who has none left knows that there is nobody else, so that case counts,
   * too.
   */
  boolean isLargeEnough(int cell) {
    int others = owner(cell).isPresent() ? known[cell] : known[cell] - largest[cell];
    return others >= GROUP_MIN;
  }

  /** Firms whose origin is known: anybody could have invented the others. */
  int known(int cell) {
    return known[cell];
  }

  /**
   * Communities whose staff know so many of the cell's firms that fewer than {@code firms} are left
   * for them.
   */
  Set<Integer> insiders(int cell, int firms) {
    if (known[cell] - largest[cell] >= firms) {
      return Set.of();
    }
    var insiders = new HashSet<Integer>();
    byCommunity
        .get(cell)
        .forEach((community, count) -> {
          if (known[cell] - count < firms) {
            insiders.add(community);
          }
        });
    return insiders;
  }

  /** The community whose staff know the cell's count, whatever it is; none where nobody does. */
  Optional<Integer> owner(int cell) {
    int value = shape.values(cell)[0];
    return isByCommunity && value != shape.total(0) ? Optional.of(value) : Optional.empty();
  }

  /** Counts firms one by one. Not thread-safe. */
  public static final class Builder {
    private final Shape shape;
    private final boolean isByCommunity;
    private final int[] all;
    private final Map<Long, Integer> known = new HashMap<>();

    private Builder(Shape shape, boolean isByCommunity) {
      this.shape = shape;
      this.isByCommunity = isByCommunity;
      this.all = new int[shape.cells()];
    }

    /**
     * Adds a firm.
     *
     * @param community a number that stands for its community
     * @param isKnown whether somebody knows where it came from
     * @param values its value in each dimension, from 0
     */
    public Builder add(int community, boolean isKnown, int... values) {
      if (isByCommunity && values[0] != community) {
        throw new IllegalArgumentException("a firm of another community");
      }
      add(community, isKnown, values.clone(), 0);
      return this;
    }

    private void add(int community, boolean isKnown, int[] values, int dimension) {
      if (dimension == values.length) {
        int cell = shape.cell(values);
        all[cell]++;
        if (isKnown) {
          known.merge(((long) cell << Integer.SIZE) | community, 1, Integer::sum);
        }
        return;
      }
      int value = values[dimension];
      add(community, isKnown, values, dimension + 1);
      values[dimension] = shape.total(dimension);
      add(community, isKnown, values, dimension + 1);
      values[dimension] = value;
    }

    public CountTable build() {
      return new CountTable(this);
    }
  }
}
