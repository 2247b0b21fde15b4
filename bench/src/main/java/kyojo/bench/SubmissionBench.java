package kyojo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Throughput, latency, memory and cost of submissions. */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class SubmissionBench {
  private static final int CLIENTS = 8;
  private static final int RUNS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration RUN = Duration.ofSeconds(10);

  private boolean failed;

  private SubmissionBench() {}

  /** False where an answer was wrong, or something was lost or stored twice. */
  static boolean run(Path root) throws Exception {
    var bench = new SubmissionBench();
    bench.submissions(root, "memory", 1000);
    Path folder = Files.createTempDirectory("kyojo-bench");
    try {
      bench.submissions(root, folder.toString(), 400);
    } finally {
      delete(folder);
    }
    bench.failed |= !Cost.print();
    return !bench.failed;
  }

  /** First diagnoses: as fast as the clients are answered, and at the pace that is promised. */
  private void submissions(Path root, String data, double promised) throws Exception {
    String where = data.equals("memory") ? "in memory" : "on disk";
    System.out.printf(Locale.ROOT, "%nSubmissions, %d clients, database %s%n", CLIENTS, where);
    try (var product = Product.start(root, data, Product.UNLIMITED)) {
      long atFirst = product.peakMegabytes();
      var load = new Load(product.port(), CLIENTS, Address.ONE);
      var submissions = new Submissions();
      run("warm-up", product, load, submissions, 0, WARM_UP);
      for (int run = 1; run <= RUNS; run++) {
        run("unpaced", product, load, submissions, 0, RUN);
        run("%.0f/s".formatted(promised), product, load, submissions, promised, RUN);
      }
      System.out.printf(
          Locale.ROOT,
          "peak memory of the product: %d MB when it had started, %d MB with %,d submissions%n",
          atFirst,
          product.peakMegabytes(),
          submissions.size());
      readBack(product, submissions);
    }
  }

  private void run(
      String name,
      Product product,
      Load load,
      Submissions submissions,
      double perSecond,
      Duration duration)
      throws InterruptedException {
    long before = product.cpuMillis();
    var result = load.run(submissions::submit, perSecond, duration);
    double cpuEach = (product.cpuMillis() - before) / (double) result.latencies().count();
    failed |= result.errors() > 0;
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.1f/s   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   %.2f ms CPU each   %.1f kB each"
            + "   %d errors%n",
        name,
        result.perSecond(),
        result.latencies().percentile(0.5),
        result.latencies().percentile(0.95),
        result.latencies().percentile(0.99),
        cpuEach,
        result.bytes() / 1000.0 / result.latencies().count(),
        result.errors());
  }

  /** Reads everything back that was answered 201: each firm has its diagnosis, and one only. */
  private void readBack(Product product, Submissions submissions) throws Exception {
    int all = submissions.size();
    var calls = Collections.nCopies(CLIENTS, (Callable<Integer>) () -> wrong(product, submissions));
    int wrong = 0;
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (var call : clients.invokeAll(calls)) {
        wrong += call.get();
      }
    }
    failed |= wrong > 0;
    System.out.printf(
        Locale.ROOT, "read back: %,d answered, %d lost or stored twice%n", all, wrong);
  }

  private static int wrong(Product product, Submissions submissions) throws IOException {
    int wrong = 0;
    try (var connection = new HttpConnection(product.port())) {
      for (var next = submissions.poll(); next.isPresent(); next = submissions.poll()) {
        if (!Submissions.isThereOnce(next.get(), connection)) {
          wrong++;
        }
      }
    }
    return wrong;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
