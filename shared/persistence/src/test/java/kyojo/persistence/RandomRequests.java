package kyojo.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kyojo.persistence.RandomConditions.Written;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Requests of a kind, with the tenant's keys, with others', and with neither. */
final class RandomRequests {
  private static final int BATCH_MAX = 3;

  private final Random random;
  private final RandomConditions conditions;
  private final String table;

  RandomRequests(Random random, String table) {
    this.random = random;
    this.conditions = new RandomConditions(random);
    this.table = table;
  }

  /** What a client can be asked for. */
  enum Operation {
    GET,
    PUT,
    UPDATE,
    DELETE,
    QUERY,
    BATCH_GET,
    BATCH_WRITE,
    SCAN,
    STATEMENT,
    TRANSACT_GET,
    TRANSACT_WRITE
  }

  DynamoDbRequest of(Operation operation) {
    return switch (operation) {
      case GET -> GetItemRequest.builder().tableName(table).key(key()).build();
      case PUT -> put();
      case UPDATE -> update();
      case DELETE -> delete();
      case QUERY -> query();
      case BATCH_GET -> batchGet();
      case BATCH_WRITE ->
          BatchWriteItemRequest.builder().requestItems(Map.of(table, some(this::write))).build();
      case SCAN -> ScanRequest.builder().tableName(table).build();
      case STATEMENT ->
          ExecuteStatementRequest.builder()
              .statement("SELECT * FROM \"" + table + "\" WHERE pk = ?")
              .parameters(conditions.value())
              .build();
      case TRANSACT_GET ->
          TransactGetItemsRequest.builder()
              .transactItems(
                  TransactGetItem.builder().get(get -> get.tableName(table).key(key())).build())
              .build();
      case TRANSACT_WRITE ->
          TransactWriteItemsRequest.builder().transactItems(some(this::transacted)).build();
    };
  }

  private DynamoDbRequest put() {
    Written condition = conditions.condition();
    var put =
        PutItemRequest.builder()
            .tableName(table)
            .item(item())
            .returnValues(ReturnValue.ALL_OLD)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    return condition.text().isEmpty() || random.nextBoolean()
        ? put.build()
        : put.conditionExpression(condition.text())
            .expressionAttributeNames(some(condition.names()))
            .expressionAttributeValues(some(condition.values()))
            .build();
  }

  private DynamoDbRequest update() {
    Written update = conditions.update();
    var request =
        UpdateItemRequest.builder()
            .tableName(table)
            .key(key())
            .returnValues(ReturnValue.ALL_NEW)
            .expressionAttributeNames(some(update.names()))
            .expressionAttributeValues(some(update.values()));
    if (!update.text().isEmpty()) {
      request.updateExpression(update.text());
    }
    if (random.nextInt(6) == 0) {
      // The way of before there were expressions.
      request
          .updateExpression(null)
          .expressionAttributeNames(null)
          .expressionAttributeValues(null)
          .attributeUpdates(
              Map.of(
                  conditions.one(List.of(Keys.MONTH_PK, "a")),
                  AttributeValueUpdate.builder()
                      .action(AttributeAction.PUT)
                      .value(conditions.value())
                      .build()));
    }
    return request.build();
  }

  private DynamoDbRequest delete() {
    return DeleteItemRequest.builder()
        .tableName(table)
        .key(key())
        .returnValues(ReturnValue.ALL_OLD)
        .build();
  }

  private DynamoDbRequest query() {
    Written keys = conditions.keys();
    var query = QueryRequest.builder().tableName(table);
    if (!keys.text().isEmpty()) {
      query.keyConditionExpression(keys.text());
    }
    query.expressionAttributeNames(some(keys.names()));
    query.expressionAttributeValues(some(keys.values()));
    if (keys.text().contains(Keys.MONTH_PK) || keys.names().containsValue(Keys.MONTH_PK)) {
      query.indexName(random.nextInt(9) == 0 ? "byYear" : Keys.BY_MONTH);
    }
    if (random.nextInt(3) == 0) {
      query.exclusiveStartKey(random.nextBoolean() ? item() : key());
    }
    if (random.nextInt(8) == 0) {
      query.keyConditions(
          Map.of(
              Keys.PK,
              Condition.builder()
                  .comparisonOperator(ComparisonOperator.EQ)
                  .attributeValueList(conditions.value())
                  .build()));
      query.keyConditionExpression(random.nextBoolean() ? null : keys.text());
    }
    return query.build();
  }

  private DynamoDbRequest batchGet() {
    return BatchGetItemRequest.builder()
        .requestItems(Map.of(table, KeysAndAttributes.builder().keys(some(this::key)).build()))
        .build();
  }

  private WriteRequest write() {
    var write = WriteRequest.builder();
    int kind = random.nextInt(9);
    if (kind != 0 && kind < 6) {
      write.putRequest(put -> put.item(item()));
    }
    if (kind >= 5) {
      write.deleteRequest(delete -> delete.key(key()));
    }
    return write.build();
  }

  /** Mostly one of the four; sometimes two, or none. */
  private TransactWriteItem transacted() {
    var write = TransactWriteItem.builder();
    int kind = random.nextInt(12);
    if (kind < 4 || kind == 11) {
      write.put(put -> put.tableName(table).item(item()));
    }
    if (kind >= 4 && kind < 7) {
      write.delete(delete -> delete.tableName(table).key(key()));
    }
    if ((kind >= 7 && kind < 9) || kind == 11) {
      Written update = conditions.update();
      write.update(changed ->
          changed
              .tableName(table)
              .key(key())
              .updateExpression(update.text())
              .expressionAttributeNames(some(update.names()))
              .expressionAttributeValues(some(update.values())));
    }
    if (kind == 9) {
      write.conditionCheck(
          check -> check.tableName(table).key(key()).conditionExpression("attribute_exists(pk)"));
    }
    return write.build();
  }

  private Map<String, AttributeValue> key() {
    var key = new HashMap<String, AttributeValue>();
    if (random.nextInt(20) != 0) {
      key.put(Keys.PK, conditions.value());
    }
    if (random.nextInt(20) != 0) {
      key.put(Keys.SK, AttributeValue.fromS(conditions.one(TwoTenants.SORTS)));
    }
    return key;
  }

  private Map<String, AttributeValue> item() {
    var item = new HashMap<>(key());
    if (random.nextInt(4) != 0) {
      item.put(Keys.MONTH_PK, conditions.value());
      item.put(Keys.MONTH_SK, AttributeValue.fromS("D#" + random.nextInt(9)));
    }
    return item;
  }

  private <T> List<T> some(Supplier<T> source) {
    return new ArrayList<>(
        IntStream.range(0, random.nextInt(BATCH_MAX + 1)).mapToObj(_ -> source.get()).toList());
  }

  /** An empty map is an error of its own. */
  private static <T> @Nullable Map<String, T> some(Map<String, T> values) {
    return values.isEmpty() ? null : values;
  }
}
