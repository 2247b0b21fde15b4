package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the totals of all firms are spread, as far as the released steps of five points tell. Each
 * count was rounded or is hidden, so that all that follows is a range, too. Immutable.
 */
public final class Distribution {
  private static final String STEP_PREFIX = "S";
  private static final int TOTAL_MIN = -25;
  private static final int TOTAL_MAX = 100;
  private static final int POINTS = 5;
  private static final int STEPS = 25;
  private static final int PERCENT = 100;
  private static final List<Integer> TOLD = List.of(10, 25, 50, 75, 90);

  /** A wider range tells nobody where anybody stands. */
  private static final int WIDTH_MAX = 30;

  /** Firms below the first step, below the second …, and all of them. */
  private final List<Bounds> below;

  private Distribution(List<Bounds> below) {
    this.below = below;
  }

  /** Of a hundred firms at least and at most so many. */
  public record Share(int from, int to) {}

  /**
   * The total that so many of a hundred firms do not surpass.
   *
   * @param from the least that it can be
   * @param to the most
   */
  public record Percentile(int p, int from, int to) {}

  /** Of a table of scores; only the one of all firms has steps. */
  public static Optional<Distribution> of(ReleasedTable table) {
    int first = table.columns().indexOf(STEP_PREFIX + TOTAL_MIN);
    if (first < 0 || table.rows().isEmpty()) {
      return Optional.empty();
    }
    var all = table.rows().getFirst();
    var steps = all.figures().subList(first, first + STEPS).stream().map(Bounds::of).toList();
    return Optional.of(new Distribution(cumulated(steps, Bounds.of(all.firms()))));
  }

  /** Counted from below, and again from above: both are true. */
  private static List<Bounds> cumulated(List<Bounds> steps, Bounds firms) {
    var below = new ArrayList<Bounds>();
    for (int step = 0; step <= STEPS; step++) {
      var fromBelow = sum(steps.subList(0, step).stream());
      var fromAbove = firms.minus(sum(steps.subList(step, STEPS).stream()));
      below.add(fromBelow.and(fromAbove));
    }
    return List.copyOf(below);
  }

  private static Bounds sum(Stream<Bounds> counts) {
    return counts.reduce(Bounds.NOTHING, Bounds::plus);
  }

  /** How many firms have fewer points; nothing where that is hardly known. */
  public Optional<Share> below(int total) {
    int step = Math.min(STEPS - 1, (total - TOTAL_MIN) / POINTS);
    boolean isLeastOfStep = total == TOTAL_MIN + step * POINTS;
    int least = below.get(step).from();
    int most = below.get(isLeastOfStep ? step : step + 1).to();
    Bounds firms = below.getLast();
    if (firms.from() == 0) {
      return Optional.empty();
    }
    int from = Math.floorDiv(least * PERCENT, firms.to());
    int to = Math.min(PERCENT, Math.ceilDiv(most * PERCENT, firms.from()));
    return Optional.of(new Share(from, to)).filter(share -> isTelling(share.from(), share.to()));
  }

  /** Those that are told of a distribution, without those that are hardly known. */
  public List<Percentile> percentiles() {
    return TOLD.stream()
        .map(this::percentile)
        .filter(percentile -> isTelling(percentile.from(), percentile.to()))
        .toList();
  }

  private Percentile percentile(int p) {
    Bounds firms = below.getLast();
    int from = 0;
    while (from < STEPS - 1 && below.get(from + 1).to() * PERCENT < p * firms.from()) {
      from++;
    }
    int to = from;
    while (to < STEPS - 1 && below.get(to + 1).from() * PERCENT < p * firms.to()) {
      to++;
    }
    return new Percentile(p, TOTAL_MIN + from * POINTS, lastOf(to));
  }

  private static int lastOf(int step) {
    return step == STEPS - 1 ? TOTAL_MAX : TOTAL_MIN + step * POINTS + POINTS - 1;
  }

  private static boolean isTelling(int from, int to) {
    return to - from <= WIDTH_MAX;
  }
}
