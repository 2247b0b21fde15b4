package kyojo.local.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kyojo.json.JsonOutput;
import kyojo.local.function.Invoker;
import kyojo.local.function.Invoker.Answered;
import kyojo.local.function.Invoker.Outcome;
import kyojo.stack.StreamMapping;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Hands records to a function in their order, a batch at a time, until each was handled or given
 * up, as the mapping of template.yaml says: retries, bisecting, age. Used by one thread.
 */
final class Delivery {
  private static final Duration PAUSE_FIRST = Duration.ofMillis(200);
  private static final int PAUSE_DOUBLINGS_MAX = 6;

  private final StreamMapping mapping;
  private final Invoker function;
  private final String region;
  private final String arn;
  private final GivenUp givenUp;
  private final InstantSource clock;

  /**
   * @param arn of the stream
   */
  Delivery(
      StreamMapping mapping,
      Invoker function,
      String region,
      String arn,
      GivenUp givenUp,
      InstantSource clock) {
    this.mapping = mapping;
    this.function = function;
    this.region = region;
    this.arn = arn;
    this.givenUp = givenUp;
    this.clock = clock;
  }

  /**
   * Delivers all.
   *
   * @param reached hears the sequence number up to which records need not be delivered any more
   * @throws InterruptedException where the machine stops; what was not told as reached is to be
   *     delivered again
   */
  void deliver(List<Record> records, Consumer<String> reached) throws InterruptedException {
    int next = 0;
    int size = mapping.batchSize();
    int retries = 0;
    while (next < records.size()) {
      var batch = records.subList(next, Math.min(next + size, records.size()));
      int handled = invoke(batch);
      if (handled > 0) {
        next += handled;
        retries = 0;
        reached.accept(number(records.get(next - 1)));
      }
      if (handled == batch.size()) {
        size = mapping.batchSize();
        continue;
      }
      int left = batch.size() - handled;
      boolean isHalved = mapping.bisects() && left > 1;
      if (isHalved) {
        size = (left + 1) / 2;
      } else if (isOver(records.get(next), retries)) {
        var lost = records.subList(next, next + left);
        givenUp.put(function.id(), mapping, arn, lost);
        next += left;
        retries = 0;
        size = mapping.batchSize();
        reached.accept(number(records.get(next - 1)));
        continue;
      }
      Thread.sleep(PAUSE_FIRST.multipliedBy(1L << Math.min(retries, PAUSE_DOUBLINGS_MAX)));
      retries += isHalved ? 0 : 1;
    }
  }

  private boolean isOver(Record first, int retries) {
    return mapping.retriesMax().filter(most -> retries >= most).isPresent()
        || mapping.ageMax().filter(most -> age(first).compareTo(most) > 0).isPresent();
  }

  private Duration age(Record one) {
    return Duration.between(one.dynamodb().approximateCreationDateTime(), clock.instant());
  }

  /** How many records from the first on were handled. */
  private int invoke(List<Record> batch) throws InterruptedException {
    Outcome outcome =
        function.invoke("", StreamEvent.write(batch, region, arn), UUID.randomUUID().toString());
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return switch (outcome) {
      case Answered(byte[] answer) ->
          mapping.namesFailures() ? StreamEvent.handled(batch, answer) : batch.size();
      case Invoker.Failed(Throwable cause) -> failed(cause.toString());
      case Invoker.Unavailable(String reason) -> failed(reason);
    };
  }

  private int failed(String why) {
    StreamLog.line(
        JsonOutput.object(
            out -> out.text("level", "ERROR").text("function", function.id()).text("error", why)));
    return 0;
  }

  private static String number(Record one) {
    return one.dynamodb().sequenceNumber();
  }
}
