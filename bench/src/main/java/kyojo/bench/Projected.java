package kyojo.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** When contributions of firms were put. Thread-safe. */
final class Projected {
  /** Longer than anybody would call it keeping up. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern FIRM = Pattern.compile("#F#([0-9A-Z]{26})\"");

  private final Map<String, Long> nanos = new ConcurrentHashMap<>();

  /** A batch that was handled whole counts from now on; of another, what failed comes again. */
  void handled(byte[] event, byte[] answer) {
    if (!new String(answer, StandardCharsets.UTF_8).contains("itemIdentifier")) {
      long now = System.nanoTime();
      FIRM.matcher(new String(event, StandardCharsets.UTF_8))
          .results()
          .forEach(record -> nanos.putIfAbsent(record.group(1), now));
    }
  }

  /**
   * Waits until all were projected, and tells how long it took; without those that never were.
   *
   * @param sent when their submissions were sent, by firm
   */
  Latencies lags(Map<String, Long> sent) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!nanos.keySet().containsAll(sent.keySet()) && System.nanoTime() < deadline) {
      Thread.sleep(10);
    }
    return Latencies.of(
        sent.entrySet().stream()
            .filter(firm -> nanos.containsKey(firm.getKey()))
            .mapToLong(firm -> Objects.requireNonNull(nanos.get(firm.getKey())) - firm.getValue())
            .toArray());
  }
}
