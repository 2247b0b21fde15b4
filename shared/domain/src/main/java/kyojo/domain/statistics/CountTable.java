package kyojo.domain.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many firms are in each cell of a table, and how many of them hide one another. The last
 * dimension is what is told of a group of firms (a band, an answer); the others make the groups.
 * Immutable once built.
 */
public final class CountTable {
  /** Fewer firms than this never show (DESIGN of the service: k = 5). */
  public static final int GROUP_MIN = 5;

  /** Who knows a cell that nobody knows whole. */
  static final int NOBODY = -1;

  private final Shape shape;
  private final int[] ownerOf;
  private final int[] all;
  private final int[] known;
  private final int[] largest;
  private final KnownFirms byCommunity;

  private CountTable(Builder builder) {
    shape = builder.shape;
    all = builder.all.clone();
    byCommunity = builder.known();
    known = new int[all.length];
    largest = new int[all.length];
    byCommunity.forEach((cell, _, count) -> {
      known[cell] += count;
      largest[cell] = Math.max(largest[cell], count);
    });
    ownerOf = new int[all.length];
    for (int cell = 0; cell < ownerOf.length; cell++) {
      int group = shape.group(cell);
      ownerOf[cell] =
          shape.isGroup(cell) || cell == 0 || group != shape.group(cell - 1)
              ? owner(builder.owners, shape.ofGroup(group))
              : ownerOf[cell - 1];
    }
  }

  private int owner(int[] owners, int group) {
    int value = shape.values(group)[0];
    return value < owners.length && owners[value] > NOBODY
        ? owners[value]
        : byCommunity.only(group).orElse(NOBODY);
  }

  /** Begins a table whose dimensions have so many values. */
  public static Builder of(Integer... sizes) {
    return new Builder(new Shape(List.of(sizes)), new int[0]);
  }

  /** The same where the values of the first dimension are the communities themselves. */
  public static Builder byCommunity(Integer... sizes) {
    return new Builder(new Shape(List.of(sizes)), IntStream.range(0, sizes[0]).toArray());
  }

  /**
   * The same where some values of the first dimension are one community each.
   *
   * @param owners the community of each value, negative where it is of several
   */
  static Builder owned(int[] owners, Integer... sizes) {
    return new Builder(new Shape(List.of(sizes)), owners.clone());
  }

  Shape shape() {
    return shape;
  }

  /** All firms of a cell, those of unknown origin included. */
  public int count(int cell) {
    return all[cell];
  }

  /**
   * Whether the cell may show as far as itself goes: five firms of known origin, of which five or
   * none are left for staff who know all of one community. For whom none is left, what shows is
   * their own.
   */
  boolean isLargeEnough(int cell) {
    int others = others(cell);
    return known[cell] >= GROUP_MIN
        && (others == 0 || others >= GROUP_MIN || ownerOf[cell] != NOBODY);
  }

  /** Firms whose origin is known: anybody could have invented the others. */
  int known(int cell) {
    return known[cell];
  }

  /** Those without the firms of the community that has most of them. */
  int others(int cell) {
    return known[cell] - largest[cell];
  }

  /**
   * Communities whose staff know so many of the cell's firms that fewer than {@code firms} are left
   * for them.
   */
  Set<Integer> insiders(int cell, int firms) {
    if (others(cell) >= firms) {
      return Set.of();
    }
    var insiders = new HashSet<Integer>();
    byCommunity.forEach(
        cell,
        (_, community, count) -> {
          if (known[cell] - count < firms) {
            insiders.add(community);
          }
        });
    return insiders;
  }

  /**
   * How many firms of known origin are in a part of a cell's firms that is left, for staff of
   * whatever community fewest.
   *
   * @param cells that make up the whole
   * @param without cells among them that are left out
   */
  int left(List<Integer> cells, List<Integer> without) {
    var byCommunity = new HashMap<Integer, Integer>();
    cells.forEach(cell -> add(byCommunity, cell, 1));
    without.forEach(cell -> add(byCommunity, cell, -1));
    int sum = byCommunity.values().stream().mapToInt(Integer::intValue).sum();
    int most = byCommunity.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return sum - most;
  }

  /** Whether cells together are as large as one that may show by itself. */
  boolean isLargeEnough(List<Integer> cells) {
    int others = left(cells, List.of());
    return cells.stream().mapToInt(this::known).sum() >= GROUP_MIN
        && (others == 0 || others >= GROUP_MIN);
  }

  private void add(Map<Integer, Integer> sums, int cell, int sign) {
    byCommunity.forEach(
        cell, (_, community, count) -> sums.merge(community, sign * count, Integer::sum));
  }

  /** How many communities have firms of known origin there. */
  int communities(int cell) {
    return byCommunity.communities(cell);
  }

  /**
   * The community whose staff know the cell's count, whatever it is, because all of its group are
   * their own; none where nobody does.
   */
  Optional<Integer> owner(int cell) {
    return ownerOf[cell] == NOBODY ? Optional.empty() : Optional.of(ownerOf[cell]);
  }

  /** The same; {@link #NOBODY} where nobody does. */
  int ownerOf(int cell) {
    return ownerOf[cell];
  }

  /** Counts firms one by one. Not thread-safe. */
  public static final class Builder {
    private final Shape shape;
    private final int[] owners;
    private final int[] all;
    private long[] known = new long[64];
    private int size;

    private Builder(Shape shape, int[] owners) {
      this.shape = shape;
      this.owners = owners;
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
      return addAll(1, community, isKnown, values);
    }

    /** Adds so many firms. */
    Builder addAll(int firms, int community, boolean isKnown, int... values) {
      if (owners.length > 0 && owners[values[0]] > NOBODY && owners[values[0]] != community) {
        throw new IllegalArgumentException("a firm of another community");
      }
      for (int totals = 0; totals < 1 << values.length; totals++) {
        int cell = 0;
        for (int k = 0; k < values.length; k++) {
          int value = (totals >> k & 1) == 1 ? shape.total(k) : values[k];
          cell = cell * (shape.total(k) + 1) + value;
        }
        all[cell] += firms;
        if (isKnown) {
          know(KnownFirms.entry(cell, community, firms));
        }
      }
      return this;
    }

    private void know(long entry) {
      if (size == known.length) {
        known = Arrays.copyOf(known, 2 * size);
      }
      known[size++] = entry;
    }

    private KnownFirms known() {
      return KnownFirms.of(Arrays.copyOf(known, size), shape.cells());
    }

    public CountTable build() {
      return new CountTable(this);
    }
  }
}
