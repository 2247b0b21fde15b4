package kyojo.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many items by their keys. */
final class Batches {
  /** What BatchGetItem takes at once. */
  private static final int KEYS_MAX = 100;

  /** How often what the table left out of its answer is asked for again. */
  private static final int ROUNDS_MAX = 8;

  private Batches() {}

  static List<List<String>> of(Collection<String> partitions) {
    List<String> all = List.copyOf(partitions);
    var batches = new ArrayList<List<String>>();
    for (int from = 0; from < all.size(); from += KEYS_MAX) {
      batches.add(all.subList(from, Math.min(from + KEYS_MAX, all.size())));
    }
    return batches;
  }

  static Stream<Map<String, AttributeValue>> get(
      DynamoDbClient client, String table, List<String> partitions, String sort) {
    var found = Stream.<Map<String, AttributeValue>>builder();
    Map<String, KeysAndAttributes> open = Map.of(table, keys(partitions, sort));
    for (int round = 0; round < ROUNDS_MAX && !open.isEmpty(); round++) {
      var answer = client.batchGetItem(BatchGetItemRequest.builder().requestItems(open).build());
      answer.responses().getOrDefault(table, List.of()).forEach(found);
      open = answer.unprocessedKeys();
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException("the table left keys unread after " + ROUNDS_MAX + " rounds");
    }
    return found.build();
  }

  private static KeysAndAttributes keys(List<String> partitions, String sort) {
    return KeysAndAttributes.builder()
        .consistentRead(true)
        .keys(
            partitions.stream()
                .map(pk ->
                    Map.of(Keys.PK, AttributeValue.fromS(pk), Keys.SK, AttributeValue.fromS(sort)))
                .collect(Collectors.toList()))
        .build();
  }
}
