package kyojo.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long requests took. Immutable.
 *
 * @param nanos ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Latencies(long[] nanos) {
  /** Of latencies in any order. */
  static Latencies of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(sorted);
  }

  int count() {
    return nanos.length;
  }

  /** Milliseconds below which that share of the latencies lie. */
  double percentile(double share) {
    int index = (int) Math.ceil(share * nanos.length) - 1;
    return nanos.length == 0 ? Double.NaN : nanos[Math.max(0, index)] / 1e6;
  }

  /** The middle, the nineteen of twenty, and the slowest. */
  String text() {
    return String.format(
        Locale.ROOT,
        "p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   slowest %7.2f ms",
        percentile(0.5),
        percentile(0.95),
        percentile(0.99),
        percentile(1));
  }
}
