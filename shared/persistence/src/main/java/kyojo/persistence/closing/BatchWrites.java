package kyojo.persistence.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Deletes or puts many items, some batches at a time. */
final class BatchWrites {
  /** What BatchWriteItem takes at once. */
  private static final int ITEMS_MAX = 25;

  /** A new table takes 1,000 writes a second to a partition, and 40 batches are that many. */
  private static final int AT_ONCE = 8;

  /** How often what the table left undone is asked for again: three seconds of waiting in all. */
  private static final int ROUNDS_MAX = 8;

  private static final long WAIT_MILLIS = 25;
  private static final long WAIT_MILLIS_MAX = 800;

  private final DynamoDbClient client;
  private final String table;

  BatchWrites(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** Returns when all are gone; ends with an exception when some may not be. */
  void delete(List<Map<String, AttributeValue>> keys) {
    write(
        keys.stream()
            .map(key -> WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build())
            .toList());
  }

  /** Returns when all are there; ends with an exception when some may not be. */
  void put(List<Map<String, AttributeValue>> items) {
    write(
        items.stream()
            .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
            .toList());
  }

  private void write(List<WriteRequest> writes) {
    var batches = new ArrayList<Callable<Integer>>();
    for (int from = 0; from < writes.size(); from += ITEMS_MAX) {
      var batch = writes.subList(from, Math.min(from + ITEMS_MAX, writes.size()));
      batches.add(() -> writeBatch(batch));
    }
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var done : threads.invokeAll(batches)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch was not written", e.getCause());
    }
  }

  private int writeBatch(List<WriteRequest> writes) throws InterruptedException {
    Map<String, List<WriteRequest>> open = Map.of(table, writes);
    long wait = WAIT_MILLIS;
    for (int round = 0; round < ROUNDS_MAX; round++) {
      var undone = open;
      open = client.batchWriteItem(request -> request.requestItems(undone)).unprocessedItems();
      if (open.isEmpty()) {
        return writes.size();
      }
      Thread.sleep(wait);
      wait = Math.min(2 * wait, WAIT_MILLIS_MAX);
    }
    throw new IllegalStateException("the table left writes undone after " + ROUNDS_MAX + " rounds");
  }
}
