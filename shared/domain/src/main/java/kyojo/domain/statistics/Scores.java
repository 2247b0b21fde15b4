package kyojo.domain.statistics;

import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.statistics.ReleasedTable.Spread;

/** How the firms of groups score. Not thread-safe. */
final class Scores {
  private static final int TENTHS = 10;

  private final long[] firms;
  private final long[] sums;
  private final long[] squares;

  Scores(int groups) {
    firms = new long[groups];
    sums = new long[groups];
    squares = new long[groups];
  }

  /** Of all firms of a population, by their groups. */
  static Scores of(Population population, Population.Grouped groups) {
    var scores = new Scores(groups.count());
    for (int firm = 0; firm < population.size(); firm++) {
      scores.add(groups.of().applyAsInt(firm), population.facts().get(firm).total());
    }
    return scores;
  }

  void add(int group, int total) {
    firms[group]++;
    sums[group] += total;
    squares[group] += (long) total * total;
  }

  /** Mean and deviation; nothing of a group without firms or in which all score the same. */
  Optional<Spread> spread(int group) {
    long n = firms[group];
    if (n == 0) {
      return Optional.empty();
    }
    long scaled = n * squares[group] - sums[group] * sums[group];
    int mean = Math.toIntExact(Math.round((double) TENTHS * sums[group] / n));
    int deviation = Math.toIntExact(Math.round(TENTHS * Math.sqrt((double) scaled) / n));
    return scaled == 0
        ? Optional.empty()
        : Optional.of(
            new Spread(mean, deviation == 0 ? OptionalInt.empty() : OptionalInt.of(deviation)));
  }
}
