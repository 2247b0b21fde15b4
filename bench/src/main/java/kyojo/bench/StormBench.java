package kyojo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What staff of one community and its firms feel of a storm on another: quiet and stormy blocks in
 * turn, so that whatever else the machine does hits both. The product runs with the limits that it
 * has; the storm comes from addresses enough that they let it through.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class StormBench {
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration BLOCK = Duration.ofSeconds(5);

  /** The storm is there before what it does is measured. */
  private static final Duration RISING = Duration.ofMillis(1_200);

  private static final int PAIRS = 6;
  private static final int CALM_CLIENTS = 8;
  private static final double CALM_PER_SECOND = 40;

  /** What the firewall lets through to one collection of one community: 3,000 POSTs a minute. */
  private static final double FIREWALL = 50;

  /** What the gateway lets through in all. */
  private static final double GATEWAY = 200;

  private final int port;
  private final Load calm;
  private final Calm visit;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private int wrong;

  private StormBench(Product product) throws IOException {
    calm = new Load(product.port(), CALM_CLIENTS, Address.each(1));
    port = product.port();
    visit = Calm.signIn(product.port());
  }

  /**
   * False where the calm community was answered anything but what it asked for, or the storm
   * anything but that it was taken or refused.
   */
  static boolean run(Path root) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%nOne community at %.0f requests a second, a storm of submissions on another%n",
        CALM_PER_SECOND);
    try (var product = Product.start(root, "memory", Product.AS_IT_IS)) {
      var bench = new StormBench(product);
      bench.calm(WARM_UP);
      bench.underStorm(FIREWALL, WARM_UP);
      bench.compare(FIREWALL);
      bench.compare(GATEWAY);
      System.out.printf(Locale.ROOT, "%d wrong answers%n", bench.wrong);
      return bench.wrong == 0;
    }
  }

  private void compare(double perSecond) throws InterruptedException, ExecutionException {
    System.out.printf(Locale.ROOT, "storm of %.0f/s:%n", perSecond);
    List<Double> ratios = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      boolean stormFirst = pair % 2 == 1;
      Latencies first = stormFirst ? underStorm(perSecond, BLOCK) : calm(BLOCK);
      Latencies second = stormFirst ? calm(BLOCK) : underStorm(perSecond, BLOCK);
      Latencies quiet = stormFirst ? second : first;
      Latencies stormy = stormFirst ? first : second;
      ratios.add(stormy.percentile(0.95) / quiet.percentile(0.95));
      System.out.printf(
          Locale.ROOT,
          "  quiet p50 %5.1f p95 %5.1f ms   storm p50 %5.1f p95 %5.1f ms   p95 × %.2f   (%d taken, %d refused)%n",
          quiet.percentile(0.5),
          quiet.percentile(0.95),
          stormy.percentile(0.5),
          stormy.percentile(0.95),
          ratios.getLast(),
          taken.getAndSet(0),
          refused.getAndSet(0));
    }
    print(ratios.stream().sorted().toList());
  }

  private static void print(List<Double> sorted) {
    int half = sorted.size() / 2;
    System.out.printf(
        Locale.ROOT,
        "  p95 under the storm is × %.2f of the quiet one (median of %d; %.2f–%.2f)%n",
        (sorted.get(half - 1) + sorted.get(half)) / 2,
        sorted.size(),
        sorted.getFirst(),
        sorted.getLast());
  }

  private Latencies calm(Duration duration) throws InterruptedException {
    Load.Result result = calm.run(visit::next, CALM_PER_SECOND, duration);
    wrong += result.errors();
    return result.latencies();
  }

  private Latencies underStorm(double perSecond, Duration duration)
      throws InterruptedException, ExecutionException {
    // Each sends once a second, which is what the limit of an address allows.
    var storm = new Load(port, (int) perSecond, Address.each(2));
    try (var thread = Executors.newSingleThreadExecutor()) {
      var storming = thread.submit(() -> storm.run(this::storm, perSecond, RISING.plus(duration)));
      Thread.sleep(RISING);
      Latencies latencies = calm(duration);
      wrong += storming.get().errors();
      return latencies;
    }
  }

  private boolean storm(HttpConnection connection) throws IOException {
    int status = Calm.submit(connection, Calm.OTHER);
    (status == 201 ? taken : refused).incrementAndGet();
    return status == 201 || status == 429;
  }
}
