package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kyojo.domain.statistics.Population.Grouped;

/**
 * Industries, sizes or prefectures as rows of a table: those that stand for themselves, and in one
 * row all others together (ADR 77).
 *
 * @param keys of the rows
 * @param groups which firm is in which
 */
record PlainRows(List<String> keys, Grouped groups) {
  PlainRows {
    keys = List.copyOf(keys);
  }

  /** The rows that there are, as a release knows them. */
  static PlainRows of(Grouping grouping, Population population, Told told) {
    var own = new TreeSet<>(told.standing().ownOf(grouping));
    return of(grouping, population, told.year(), own);
  }

  static PlainRows of(
      Grouping grouping, Population population, FiscalYear year, SortedSet<String> own) {
    var keys = new ArrayList<String>();
    int[] rowOf = new int[Groups.count(grouping)];
    for (int group = 0; group < rowOf.length; group++) {
      String key = Groups.key(grouping, year, group);
      rowOf[group] = own.contains(key) ? keys.size() : -1;
      if (own.contains(key)) {
        keys.add(key);
      }
    }
    boolean hasOthers =
        population.facts().stream().anyMatch(firm -> rowOf[Groups.of(grouping, firm)] < 0);
    if (hasOthers) {
      IntStream.range(0, rowOf.length)
          .filter(group -> rowOf[group] < 0)
          .forEach(group -> rowOf[group] = keys.size());
      keys.add(ReleasedTable.OTHERS);
    }
    return new PlainRows(
        keys,
        new Grouped(
            keys.size(),
            firm -> rowOf[Groups.of(grouping, population.facts().get(firm))],
            new int[0]));
  }

  /**
   * Which groups can stand for themselves: the largest first, as long as the others are still
   * enough together, or nobody.
   *
   * @param before those that do already
   */
  static SortedSet<String> own(
      Grouping grouping, Population population, FiscalYear year, SortedSet<String> before) {
    CountTable sizes = population.count(population.by(grouping), 1, _ -> 0);
    var own = new TreeSet<>(before);
    var pool =
        new ArrayList<>(
            IntStream.range(0, Groups.count(grouping))
                .filter(group -> !own.contains(Groups.key(grouping, year, group)))
                .mapToObj(sizes.shape()::ofGroup)
                .toList());
    var largestFirst =
        pool.stream()
            .filter(sizes::isLargeEnough)
            .sorted(Comparator.comparingInt((Integer cell) -> -sizes.known(cell)))
            .toList();
    for (Integer cell : largestFirst) {
      List<Integer> rest = pool.stream().filter(other -> !other.equals(cell)).toList();
      boolean isNobodyLeft = rest.stream().allMatch(other -> sizes.count(other) == 0);
      if (isNobodyLeft || sizes.isLargeEnough(rest)) {
        own.add(Groups.key(grouping, year, sizes.shape().group(cell)));
        pool.removeIf(cell::equals);
      }
    }
    return own;
  }
}
