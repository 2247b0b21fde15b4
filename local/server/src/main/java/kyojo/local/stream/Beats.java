package kyojo.local.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import kyojo.json.JsonOutput;
import kyojo.local.function.Invoker;
import kyojo.local.function.Invoker.Answered;
import kyojo.local.function.Invoker.Failed;
import kyojo.local.function.Invoker.Unavailable;
import kyojo.stack.Schedule;

/**
 * Calls a function at its rate, as EventBridge Scheduler does; the first time one interval after
 * the start, and when somebody asks. One call at a time. Runs in a thread of its own until that is
 * interrupted. Thread-safe.
 */
public final class Beats implements Runnable {
  /** What is done once a day: who tries the service on one machine does not wait until tomorrow. */
  private static final Duration SLOW = Duration.ofDays(1);

  private static final Duration INSTEAD = Duration.ofMinutes(1);

  private final Schedule schedule;
  private final Invoker function;
  private final InstantSource clock;
  private final ReentrantLock calling = new ReentrantLock();
  private final AtomicReference<Optional<Call>> last = new AtomicReference<>(Optional.empty());

  /**
   * A call.
   *
   * @param at when it began
   * @param isAnswered whether the function did what it should
   */
  public record Call(Instant at, boolean isAnswered) {}

  Beats(Schedule schedule, Invoker function, InstantSource clock) {
    this.schedule = schedule;
    this.function = function;
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(every());
        calling.lockInterruptibly();
        call();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The function and its schedule, as template.yaml names them. */
  public String name() {
    return function.id() + "." + schedule.id();
  }

  /** From one call to the next on this machine. */
  public Duration every() {
    return schedule.every().compareTo(SLOW) < 0 ? schedule.every() : INSTEAD;
  }

  /** The latest call that ended. */
  public Optional<Call> last() {
    return last.get();
  }

  /** Calls it now; nothing where a call runs already. */
  public Optional<Call> callNow() {
    return calling.tryLock() ? Optional.of(call()) : Optional.empty();
  }

  /** Calls it and gives the lock back. */
  private Call call() {
    try {
      Call call = new Call(clock.instant(), invoke());
      last.set(Optional.of(call));
      return call;
    } finally {
      calling.unlock();
    }
  }

  /** Whether the function did what it should. */
  private boolean invoke() {
    String id = UUID.randomUUID().toString();
    byte[] event =
        JsonOutput.object(out ->
            out.text("version", "0")
                .text("id", id)
                .text("detail-type", "Scheduled Event")
                .text("source", "aws.scheduler")
                .text("time", clock.instant().toString())
                .text("detail", "{}"));
    return switch (function.invoke("", event, id)) {
      case Answered _ -> true;
      case Failed(Throwable cause) -> failed(cause.toString());
      case Unavailable(String reason) -> failed(reason);
    };
  }

  private boolean failed(String why) {
    StreamLog.line(
        JsonOutput.object(out ->
            out.text("level", "ERROR")
                .text("function", function.id())
                .text("schedule", schedule.id())
                .text("error", why)));
    return false;
  }
}
