package kyojo.local.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import kyojo.json.JsonOutput;
import kyojo.local.function.Invoker;
import kyojo.local.function.Invoker.Answered;
import kyojo.local.function.Invoker.Failed;
import kyojo.local.function.Invoker.Unavailable;
import kyojo.stack.Schedule;

/**
 * Calls a function at its rate, as EventBridge Scheduler does; the first time one interval after
 * the start. One call at a time. Runs in a thread of its own until that is interrupted.
 */
final class Beats implements Runnable {
  /** What is done once a day: who tries the service on one machine does not wait until tomorrow. */
  private static final Duration SLOW = Duration.ofDays(1);

  private static final Duration INSTEAD = Duration.ofMinutes(1);

  private final Schedule schedule;
  private final Invoker function;
  private final InstantSource clock;

  Beats(Schedule schedule, Invoker function, InstantSource clock) {
    this.schedule = schedule;
    this.function = function;
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(schedule.every().compareTo(SLOW) < 0 ? schedule.every() : INSTEAD);
        call();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void call() {
    String id = UUID.randomUUID().toString();
    byte[] event =
        JsonOutput.object(out ->
            out.text("version", "0")
                .text("id", id)
                .text("detail-type", "Scheduled Event")
                .text("source", "aws.scheduler")
                .text("time", clock.instant().toString())
                .text("detail", "{}"));
    switch (function.invoke("", event, id)) {
      case Answered _ -> {}
      case Failed(Throwable cause) -> failed(cause.toString());
      case Unavailable(String reason) -> failed(reason);
    }
  }

  private void failed(String why) {
    StreamLog.line(
        JsonOutput.object(out ->
            out.text("level", "ERROR")
                .text("function", function.id())
                .text("schedule", schedule.id())
                .text("error", why)));
  }
}
