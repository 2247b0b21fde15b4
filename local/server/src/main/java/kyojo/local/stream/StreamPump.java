package kyojo.local.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.json.JsonOutput;
import kyojo.stack.StreamMapping;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;

/**
 * Follows a stream for one mapping, as Lambda's poller does: each shard in its order, and a shard
 * only after the one it goes on from. Runs in a thread of its own until that is interrupted.
 */
final class StreamPump implements Runnable {
  /** As often as Lambda asks a shard. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** DynamoDB Local has a new shard every few hours. */
  private static final int ROUNDS_BETWEEN_SHARDS = 40;

  private final StreamMapping mapping;
  private final TableStream stream;
  private final Progress progress;
  private final Delivery delivery;
  private final Map<String, String> places = new HashMap<>();
  private List<Shard> shards = List.of();

  StreamPump(StreamMapping mapping, TableStream stream, Progress progress, Delivery delivery) {
    this.mapping = mapping;
    this.stream = stream;
    this.progress = progress;
    this.delivery = delivery;
  }

  @Override
  public void run() {
    int round = 0;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        boolean isIdle = round(round);
        round = isIdle ? (round + 1) % ROUNDS_BETWEEN_SHARDS : Math.max(round, 1);
        if (isIdle) {
          Thread.sleep(PAUSE);
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        // The database is slow or stops, the disk is full: read again from what was reached.
        round = 0;
        places.clear();
        log(e);
        pauseAfterFailure();
      }
    }
  }

  private void pauseAfterFailure() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads every shard once; whether there was nothing to read. */
  private boolean round(int round) throws InterruptedException {
    if (round == 0) {
      shards = stream.shards();
      progress.keepOnly(ids());
    }
    boolean isIdle = true;
    for (var shard : shards) {
      if (!progress.isWhole(shard.shardId()) && isParentRead(shard)) {
        isIdle &= read(shard.shardId());
      }
    }
    return isIdle;
  }

  private boolean isParentRead(Shard shard) {
    String parent = Optional.ofNullable(shard.parentShardId()).orElse("");
    return !ids().contains(parent) || progress.isWhole(parent);
  }

  private boolean read(String shard) throws InterruptedException {
    var page = stream.read(places.computeIfAbsent(shard, this::place), mapping.batchSize());
    if (page.isEmpty()) {
      places.remove(shard);
      return false;
    }
    var records = page.get().records();
    delivery.deliver(
        records.stream().filter(this::isOfInterest).toList(),
        number -> progress.reached(shard, number));
    if (!records.isEmpty()) {
      // Those behind the last of interest, too, or a restart would look at them again.
      progress.reached(shard, records.getLast().dynamodb().sequenceNumber());
    }
    page.get().next().ifPresentOrElse(next -> places.put(shard, next), () -> finish(shard));
    return records.isEmpty();
  }

  private boolean isOfInterest(Record one) {
    return mapping.letsThrough(
        one.dynamodb().keys().entrySet().stream()
            .filter(key -> key.getValue().s() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, key -> key.getValue().s())));
  }

  private void finish(String shard) {
    places.remove(shard);
    progress.reached(shard, Progress.WHOLE);
  }

  private String place(String shard) {
    return progress
        .of(shard)
        .flatMap(number -> stream.after(shard, number))
        .orElseGet(() -> stream.beginning(shard));
  }

  private Set<String> ids() {
    return shards.stream().map(Shard::shardId).collect(Collectors.toSet());
  }

  private void log(RuntimeException e) {
    StreamLog.line(
        JsonOutput.object(out ->
            out.text("level", "WARN")
                .text("stream", stream.arn())
                .text("mapping", mapping.id())
                .text("error", e.toString())));
  }
}
