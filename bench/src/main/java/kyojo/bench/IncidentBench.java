package kyojo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Throughput and latency of the intake of reports of incidents, and whether all are there once. */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class IncidentBench {
  private static final int CLIENTS = 8;
  private static final int RUNS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration RUN = Duration.ofSeconds(10);
  private static final double PROMISED = 400;

  private boolean failed;

  private IncidentBench() {}

  /** False where an answer was wrong, or something was lost or stored twice. */
  static boolean run(Path root) throws Exception {
    var bench = new IncidentBench();
    System.out.printf(
        Locale.ROOT, "%nReports of incidents, %d clients, database in memory%n", CLIENTS);
    try (var product = Product.start(root, "memory", Product.UNLIMITED)) {
      var load = new Load(product.port(), CLIENTS, Address.ONE);
      var reports = new Reports();
      bench.run("warm-up", product, load, reports, 0, WARM_UP);
      for (int run = 1; run <= RUNS; run++) {
        bench.run("unpaced", product, load, reports, 0, RUN);
        bench.run("%.0f/s".formatted(PROMISED), product, load, reports, PROMISED, RUN);
      }
      bench.readBack(product, reports);
    }
    return !bench.failed;
  }

  private void run(
      String name, Product product, Load load, Reports reports, double perSecond, Duration duration)
      throws InterruptedException {
    long before = product.cpuMillis();
    var result = load.run(reports::report, perSecond, duration);
    double cpuEach = (product.cpuMillis() - before) / (double) result.latencies().count();
    failed |= result.errors() > 0;
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.1f/s   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   %.2f ms CPU each   %d errors%n",
        name,
        result.perSecond(),
        result.latencies().percentile(0.5),
        result.latencies().percentile(0.95),
        result.latencies().percentile(0.99),
        cpuEach,
        result.errors());
  }

  /** Every report that was answered 201 is there, with one version. */
  private void readBack(Product product, Reports reports) throws IOException {
    int wrong = 0;
    try (var connection = new HttpConnection(product.port())) {
      for (Optional<String> next = reports.poll(); next.isPresent(); next = reports.poll()) {
        wrong += Reports.isThereOnce(next.get(), connection) ? 0 : 1;
      }
    }
    failed |= wrong > 0;
    System.out.printf(
        Locale.ROOT, "read back: %,d answered, %d lost or stored twice%n", reports.size(), wrong);
  }
}
