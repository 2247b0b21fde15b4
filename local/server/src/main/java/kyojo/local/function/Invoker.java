package kyojo.local.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a function's handler within its timeout, several events at a time. Thread-safe. */
public final class Invoker {
  /**
   * Enough for a classroom; more would only queue up in DynamoDB Local, which works one at a time.
   */
  private static final int CONCURRENCY_MAX = 64;

  /** A tenant's share: whatever one is sent, half of the places are left for the others. */
  private static final int TENANT_MAX = CONCURRENCY_MAX / 2;

  /** A room of phones that send within a second is through before that. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int TENANTS_MAX = 10_000;

  private final String id;
  private final RequestStreamHandler handler;
  private final Duration timeout;
  private final Semaphore running = new Semaphore(CONCURRENCY_MAX);
  private final Semaphore others = new Semaphore(TENANT_MAX);
  private final Map<String, Semaphore> tenants = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * @param id the function's logical id
   */
  public Invoker(String id, RequestStreamHandler handler, Duration timeout) {
    this.id = id;
    this.handler = handler;
    this.timeout = timeout;
  }

  /** What became of an event. */
  public sealed interface Outcome {}

  /** The bytes that the handler wrote. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Answered(byte[] bytes) implements Outcome {}

  /** The handler threw, or wrote more than Lambda takes. */
  public record Failed(Throwable cause) implements Outcome {}

  /**
   * The handler took longer than its timeout, or too many events were running; it was or may be at
   * work.
   */
  public record Unavailable(String reason) implements Outcome {}

  /** The function's logical id. */
  public String id() {
    return id;
  }

  /**
   * Runs the handler and waits for it.
   *
   * @param tenant whose places the event takes; empty where it is for none
   * @param requestId for the handler's log
   */
  public Outcome invoke(String tenant, byte[] event, String requestId) {
    // A few hundred communities and whatever ids are made up: all share one once there are many.
    var own =
        tenants.size() < TENANTS_MAX
            ? tenants.computeIfAbsent(tenant, _ -> new Semaphore(TENANT_MAX))
            : tenants.getOrDefault(tenant, others);
    try {
      if (!own.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Unavailable("more than " + TENANT_MAX + " events of a tenant at a time");
      }
      if (!running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        own.release();
        return new Unavailable("more than " + CONCURRENCY_MAX + " events at a time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unavailable("stopped");
    }
    Optional<Instant> moment = RequestClock.said();
    return await(threads.submit(() -> RequestClock.at(moment, () -> run(own, event, requestId))));
  }

  private Outcome run(Semaphore own, byte[] event, String requestId) {
    try {
      var answer = new LimitedOutput();
      handler.handleRequest(
          new ByteArrayInputStream(event), answer, InvocationContext.of(id, requestId, timeout));
      return new Answered(answer.toByteArray());
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return new Failed(e);
    } finally {
      running.release();
      own.release();
    }
  }

  private Outcome await(Future<Outcome> run) {
    try {
      return run.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      run.cancel(true);
      return new Unavailable("no answer within " + timeout.toSeconds() + " s");
    } catch (ExecutionException e) {
      return new Failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      run.cancel(true);
      Thread.currentThread().interrupt();
      return new Unavailable("stopped");
    }
  }
}
