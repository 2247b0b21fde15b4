package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Reason;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.TableId.Measure;
import org.junit.jupiter.api.Test;

/** What is told of where totals lie is true of the totals, whatever was rounded or hidden. */
class DistributionTest {
  private static final int STEPS = 25;
  private static final int LEAST = -25;
  private static final int MOST = 100;
  private static final int RUNS = 500;

  private final Random random = new Random(20261129);

  @Test
  void everyRangeHoldsWhatTheTotalsThemselvesSay() {
    int told = 0;
    for (int run = 0; run < RUNS; run++) {
      int[] totals = totals(30 + random.nextInt(3000));
      var distribution = Distribution.of(table(totals, run % 3)).orElseThrow();
      int mine = LEAST + random.nextInt(MOST - LEAST + 1);
      Optional<Distribution.Share> below = distribution.below(mine);
      double share = 100.0 * Arrays.stream(totals).filter(t -> t < mine).count() / totals.length;
      below.ifPresent(range -> {
        assertThat(share).isBetween((double) range.from(), (double) range.to());
        assertThat(range.to() - range.from()).isLessThanOrEqualTo(30);
      });
      told += below.isPresent() ? 1 : 0;
      for (var percentile : distribution.percentiles()) {
        assertThat(least(totals, percentile.p())).isBetween(percentile.from(), percentile.to());
      }
    }
    assertThat(told).isGreaterThan(RUNS / 2);
  }

  @Test
  void theEndsOfTheScaleAreTold() {
    int[] totals = IntStream.range(0, 2600).map(n -> LEAST + n % 126).toArray();
    var distribution = Distribution.of(table(totals, 0)).orElseThrow();

    assertThat(distribution.below(LEAST)).contains(new Distribution.Share(0, 0));
    assertThat(distribution.below(MOST).orElseThrow().to()).isEqualTo(100);
    assertThat(distribution.below(MOST).orElseThrow().from()).isBetween(90, 99);
  }

  @Test
  void hardlyAnythingKnownIsNotTold() {
    var hidden = new Hidden(Reason.TABLE, 0, 40);
    List<Figure> figures = new ArrayList<>();
    IntStream.range(0, STEPS).forEach(_ -> figures.add(hidden));
    var row = row(new Shown(40), figures);
    var distribution = Distribution.of(table(columns(), row)).orElseThrow();

    assertThat(distribution.below(34)).isEmpty();
    assertThat(distribution.percentiles()).isEmpty();
  }

  @Test
  void aTableWithoutStepsHasNone() {
    assertThat(Distribution.of(table(List.of(), row(new Shown(40), List.of())))).isEmpty();
  }

  /** The smallest total that so many of a hundred firms do not surpass. */
  private static int least(int[] totals, int p) {
    int[] sorted = totals.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, Math.ceilDiv(p * sorted.length, 100) - 1)];
  }

  private int[] totals(int firms) {
    double mean = random.nextInt(80);
    double deviation = 5 + random.nextInt(40);
    return IntStream.range(0, firms)
        .map(_ -> (int) Math.round(random.nextGaussian(mean, deviation)))
        .map(total -> Math.clamp(total, LEAST, MOST))
        .toArray();
  }

  /** Rounded, and with steps of fewer than so many hidden. */
  private ReleasedTable table(int[] totals, int hiddenBelow) {
    int[] counts = new int[STEPS];
    for (int total : totals) {
      counts[Math.min(STEPS - 1, (total - LEAST) / 5)]++;
    }
    List<Figure> figures = new ArrayList<>();
    for (int count : counts) {
      figures.add(
          count < hiddenBelow * 5
              ? new Hidden(Reason.SMALL_OR_COMPLEMENT, Math.max(0, count - 3), count + 4)
              : new Shown((count + 2) / 5 * 5));
    }
    return table(columns(), row(new Shown((totals.length + 2) / 5 * 5), figures));
  }

  private static List<String> columns() {
    return IntStream.range(0, STEPS).mapToObj(step -> "S" + (LEAST + step * 5)).toList();
  }

  private static Row row(Figure firms, List<Figure> figures) {
    return new Row(ReleasedTable.ALL, OptionalInt.empty(), firms, Optional.empty(), figures);
  }

  private static ReleasedTable table(List<String> columns, Row row) {
    return new ReleasedTable(
        new TableId(Grouping.ALL, Measure.SCORES),
        new FiscalYear(2026),
        new QuestionSetId("ipa-jisha-3.1"),
        1,
        columns,
        List.of(row));
  }
}
