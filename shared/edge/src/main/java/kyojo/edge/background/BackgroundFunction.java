package kyojo.edge.background;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kyojo.json.JsonOutput;

/**
 * What every function that nobody calls does around its work: reads the event, answers which
 * records of a batch failed, and writes one log line that names no key. Thread-safe.
 */
public final class BackgroundFunction {
  private final String name;
  private final Consumer<Batch> changes;
  private final Consumer<Round> schedule;

  /**
   * A function by its name.
   *
   * @param changes works on a batch of a stream
   * @param schedule works when its time has come
   */
  public BackgroundFunction(String name, Consumer<Batch> changes, Consumer<Round> schedule) {
    this.name = name;
    this.changes = changes;
    this.schedule = schedule;
  }

  /** One without a stream. */
  public BackgroundFunction(String name, Consumer<Round> schedule) {
    this(
        name,
        batch -> {
          throw new IllegalArgumentException("a batch of a stream, which nobody declared");
        },
        schedule);
  }

  /** Serves one event. */
  public void serve(InputStream event, OutputStream answer, Context context) throws IOException {
    long start = System.nanoTime();
    var changed = StreamReader.read(event.readAllBytes());
    if (changed.isEmpty()) {
      var round = new Round(Duration.ofMillis(context.getRemainingTimeInMillis()));
      schedule.accept(round);
      log(context, 0, round.givenUp(), start, round.bug());
      return;
    }
    var batch = new Batch(changed.get());
    changes.accept(batch);
    answer.write(failures(batch));
    log(context, batch.changes().size(), 0, start, batch.bug());
  }

  private static byte[] failures(Batch batch) {
    return JsonOutput.object(out ->
        out.objects(
            "batchItemFailures",
            batch.failed(),
            (each, change) -> each.text("itemIdentifier", change.number())));
  }

  private void log(
      Context context, int changes, int givenUp, long start, Optional<RuntimeException> bug) {
    boolean isFault = bug.isPresent() || givenUp > 0;
    byte[] line =
        JsonOutput.object(out ->
            out.text("level", isFault ? "ERROR" : "INFO")
                .text("function", name)
                .number("changes", changes)
                .number("givenUp", givenUp)
                .number("latencyMicros", TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start))
                .text("requestId", context.getAwsRequestId())
                .text("stackTrace", bug.map(BackgroundFunction::stackTrace)));
    context.getLogger().log(line);
  }

  private static String stackTrace(Throwable bug) {
    var text = new StringWriter();
    bug.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
