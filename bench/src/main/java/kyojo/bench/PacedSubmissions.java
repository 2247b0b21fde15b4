package kyojo.bench;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kyojo.domain.identity.Receipt;
import kyojo.submitdiagnosis.SubmitDiagnosisHandler;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;

/** First diagnoses through the handler, so many a second. One run at a time. */
final class PacedSubmissions {
  private static final int CLIENTS = 8;
  private static final Event FIRST = Event.of("submit-diagnosis/first.json");

  private final Lambda function;

  PacedSubmissions(Map<String, String> variables) {
    function = new Lambda(new SubmitDiagnosisHandler(variables));
  }

  /**
   * What was sent.
   *
   * @param firms when each firm's submission was sent
   */
  record Sent(Map<String, Long> firms, int refused, double perSecond) {}

  Sent run(int perSecond, Duration duration) {
    var firms = new ConcurrentHashMap<String, Long>();
    var refused = new AtomicInteger();
    var next = new AtomicInteger();
    long interval = Duration.ofSeconds(1).toNanos() / perSecond;
    int count = Math.toIntExact(duration.toNanos() / interval);
    long start = System.nanoTime();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.execute(() -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            waitUntil(start + i * interval);
            submit(firms, refused);
          }
        });
      }
    }
    return new Sent(firms, refused.get(), count / ((System.nanoTime() - start) / 1e9));
  }

  private static void waitUntil(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void submit(Map<String, Long> firms, AtomicInteger refused) {
    byte[] event = FIRST.withHeader("Idempotency-Key", UUID.randomUUID().toString()).bytes();
    long sent = System.nanoTime();
    var answer = function.call(event);
    if (answer.status() == 201) {
      String receipt = answer.at("/receipt").asString();
      firms.put(Receipt.parse(receipt).orElseThrow().firm().value(), sent);
    } else {
      refused.incrementAndGet();
    }
  }
}
