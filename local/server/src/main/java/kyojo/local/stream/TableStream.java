package kyojo.local.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of one table. Thread-safe. */
final class TableStream {
  private final DynamoDbStreamsClient client;
  private final String arn;

  TableStream(DynamoDbStreamsClient client, String arn) {
    this.client = client;
    this.arn = arn;
  }

  /**
   * What is read at once.
   *
   * @param next where to go on; empty where the shard is closed and was read to its end
   */
  record Page(List<Record> records, Optional<String> next) {}

  String arn() {
    return arn;
  }

  /** Its shards, each after the one that it goes on from. */
  List<Shard> shards() {
    var shards = new ArrayList<Shard>();
    @Nullable String last = null;
    do {
      String after = last;
      var page =
          client
              .describeStream(stream -> stream.streamArn(arn).exclusiveStartShardId(after))
              .streamDescription();
      shards.addAll(page.shards());
      last = page.lastEvaluatedShardId();
    } while (last != null);
    return shards;
  }

  /** A place before the oldest record of a shard. */
  String beginning(String shard) {
    return iterator(shard, ShardIteratorType.TRIM_HORIZON, null);
  }

  /** A place after a record; empty where the stream does not have it any more. */
  Optional<String> after(String shard, String sequenceNumber) {
    try {
      return Optional.of(iterator(shard, ShardIteratorType.AFTER_SEQUENCE_NUMBER, sequenceNumber));
    } catch (TrimmedDataAccessException | ResourceNotFoundException gone) {
      return Optional.empty();
    }
  }

  /** Reads on; empty where the place was left alone for too long and has to be asked for anew. */
  Optional<Page> read(String place, int recordsMax) {
    try {
      GetRecordsResponse page =
          client.getRecords(records -> records.shardIterator(place).limit(recordsMax));
      return Optional.of(new Page(page.records(), Optional.ofNullable(page.nextShardIterator())));
    } catch (ExpiredIteratorException | TrimmedDataAccessException old) {
      return Optional.empty();
    }
  }

  private String iterator(String shard, ShardIteratorType type, @Nullable String number) {
    return client
        .getShardIterator(iterator ->
            iterator.streamArn(arn).shardId(shard).shardIteratorType(type).sequenceNumber(number))
        .shardIterator();
  }
}
