package kyojo.domain.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many firms of known origin each community has in each cell: arrays rather than maps, because
 * a release counts some hundred tables over all firms. Immutable.
 *
 * @param begins where the entries of a cell begin, one more at the end
 */
@SuppressWarnings("ArrayRecordComponent")
record KnownFirms(int[] begins, int[] communities, int[] counts) {
  /** Four million firms of two million communities in a million cells. */
  private static final int COUNT_BITS = 22;

  private static final int COMMUNITY_BITS = 21;
  private static final int CELL_BITS = 20;

  /** Some firms of a community in a cell. */
  static long entry(int cell, int community, int count) {
    if (cell >> CELL_BITS != 0 || community >> COMMUNITY_BITS != 0 || count >> COUNT_BITS != 0) {
      throw new IllegalArgumentException("more than is counted here");
    }
    return ((((long) cell << COMMUNITY_BITS) | community) << COUNT_BITS) | count;
  }

  private static int cell(long entry) {
    return (int) (entry >>> (COUNT_BITS + COMMUNITY_BITS));
  }

  private static int community(long entry) {
    return (int) (entry >>> COUNT_BITS) & ((1 << COMMUNITY_BITS) - 1);
  }

  private static int count(long entry) {
    return (int) entry & ((1 << COUNT_BITS) - 1);
  }

  /**
   * Counts.
   *
   * @param entries of firms and cells, in any order; sorted here
   */
  static KnownFirms of(long[] entries, int cells) {
    Arrays.sort(entries);
    int distinct = 0;
    for (int i = 0; i < entries.length; i++) {
      distinct += isFirst(entries, i) ? 1 : 0;
    }
    var known = new KnownFirms(new int[cells + 1], new int[distinct], new int[distinct]);
    int at = -1;
    for (int i = 0; i < entries.length; i++) {
      if (isFirst(entries, i)) {
        at++;
        known.communities[at] = community(entries[i]);
        known.begins[cell(entries[i]) + 1]++;
      }
      known.counts[at] += count(entries[i]);
    }
    for (int cell = 0; cell < cells; cell++) {
      known.begins[cell + 1] += known.begins[cell];
    }
    return known;
  }

  private static boolean isFirst(long[] entries, int i) {
    return i == 0 || entries[i] >>> COUNT_BITS != entries[i - 1] >>> COUNT_BITS;
  }

  /** Somebody who is told how many firms of a community are in a cell. */
  @FunctionalInterface
  interface Visitor {
    void visit(int cell, int community, int count);
  }

  void forEach(Visitor visitor) {
    for (int cell = 0; cell + 1 < begins.length; cell++) {
      forEach(cell, visitor);
    }
  }

  void forEach(int cell, Visitor visitor) {
    for (int i = begins[cell]; i < begins[cell + 1]; i++) {
      visitor.visit(cell, communities[i], counts[i]);
    }
  }

  /** The one community of a cell, where there is one. */
  Optional<Integer> only(int cell) {
    return communities(cell) == 1 ? Optional.of(communities[begins[cell]]) : Optional.empty();
  }

  int communities(int cell) {
    return begins[cell + 1] - begins[cell];
  }
}
