package kyojo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;

/** Reads the stream of a new table, which has one shard, from its beginning. Not thread-safe. */
final class StreamReader {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long POLL_MILLIS = 100;

  private final List<Record> read = new ArrayList<>();
  private String iterator;

  private StreamReader(String iterator) {
    this.iterator = iterator;
  }

  static StreamReader of(String table) {
    String stream =
        LocalStack.DYNAMO.describeTable(t -> t.tableName(table)).table().latestStreamArn();
    assertThat(stream).as("stream of " + table).isNotNull();
    List<Shard> shards =
        LocalStack.STREAMS.describeStream(s -> s.streamArn(stream)).streamDescription().shards();
    assertThat(shards).hasSize(1);
    return new StreamReader(
        LocalStack.STREAMS
            .getShardIterator(shard ->
                shard
                    .streamArn(stream)
                    .shardId(shards.getFirst().shardId())
                    .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
            .shardIterator());
  }

  /** All that the stream tells until a write of the item with that key. */
  List<Record> upTo(Map<String, AttributeValue> key) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (read.stream().noneMatch(record -> record.dynamodb().keys().equals(key))) {
      assertThat(Instant.now()).as("%s is not among %s", key, read).isBefore(deadline);
      Thread.sleep(POLL_MILLIS);
      var page = LocalStack.STREAMS.getRecords(records -> records.shardIterator(iterator));
      read.addAll(page.records());
      iterator = Objects.requireNonNull(page.nextShardIterator(), "the shard is closed");
    }
    return List.copyOf(read);
  }
}
