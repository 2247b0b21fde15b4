package kyojo.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Sends a request of whatever kind, and tells the items that the answer shows. */
final class Sent {
  private Sent() {}

  static List<Map<String, AttributeValue>> by(DynamoDbClient client, DynamoDbRequest request) {
    Stream<Map<String, AttributeValue>> shown =
        switch (request) {
          case GetItemRequest get -> Stream.of(client.getItem(get).item());
          case PutItemRequest put -> Stream.of(client.putItem(put).attributes());
          case UpdateItemRequest update -> Stream.of(client.updateItem(update).attributes());
          case DeleteItemRequest delete -> Stream.of(client.deleteItem(delete).attributes());
          case QueryRequest query -> client.query(query).items().stream();
          case ScanRequest scan -> client.scan(scan).items().stream();
          case BatchGetItemRequest batch ->
              client.batchGetItem(batch).responses().values().stream().flatMap(Collection::stream);
          case BatchWriteItemRequest batch -> {
            client.batchWriteItem(batch);
            yield Stream.empty();
          }
          case TransactGetItemsRequest get ->
              client.transactGetItems(get).responses().stream().map(ItemResponse::item);
          case TransactWriteItemsRequest write -> {
            client.transactWriteItems(write);
            yield Stream.empty();
          }
          case ExecuteStatementRequest statement ->
              client.executeStatement(statement).items().stream();
          default -> throw new IllegalArgumentException("never sent: " + request);
        };
    return shown.filter(item -> item.containsKey(Keys.PK)).toList();
  }

  /** What an error tells of the item whose condition failed. */
  static List<Map<String, AttributeValue>> shown(DynamoDbException error) {
    return error instanceof ConditionalCheckFailedException failed
            && failed.item().containsKey(Keys.PK)
        ? List.of(failed.item())
        : List.of();
  }

  static boolean isWrite(DynamoDbRequest request) {
    return switch (request) {
      case PutItemRequest _, UpdateItemRequest _, DeleteItemRequest _, BatchWriteItemRequest _ ->
          true;
      case TransactWriteItemsRequest _, ExecuteStatementRequest _ -> true;
      default -> false;
    };
  }
}
