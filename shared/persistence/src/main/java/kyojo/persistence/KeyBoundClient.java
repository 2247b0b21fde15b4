package kyojo.persistence;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/**
 * A client opened for one tenant, or for some partitions of one table. It lets through a read or a
 * write whose every key begins with a prefix that it was opened for. Whatever it does not name here
 * it refuses, as the interface's own methods do: a Scan, a PartiQL statement, an operation that AWS
 * adds tomorrow. Thread-safe.
 */
final class KeyBoundClient implements DynamoDbClient {
  private static final Set<String> PLACES = Set.of(Keys.MONTH_PK, Keys.MONTH_SK);

  private final DynamoDbClient client;
  private final Predicate<String> isWithin;
  private final Set<String> prefixes;

  /** One for a tenant: no other table has keys that begin so. */
  KeyBoundClient(DynamoDbClient client, CommunityId community) {
    this(client, _ -> true, Set.of(Keys.tenantPrefix(community)));
  }

  /** One for partitions of a table, whose keys begin so. */
  KeyBoundClient(DynamoDbClient client, String table, Set<String> prefixes) {
    this(client, table::equals, prefixes);
  }

  private KeyBoundClient(DynamoDbClient client, Predicate<String> isWithin, Set<String> prefixes) {
    this.client = client;
    this.isWithin = isWithin;
    this.prefixes = Set.copyOf(prefixes);
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    require(owns(request.tableName(), request.key()), request);
    return client.getItem(request);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    boolean within =
        request.requestItems().entrySet().stream()
            .allMatch(of -> of.getValue().keys().stream().allMatch(key -> owns(of.getKey(), key)));
    require(within && request.hasRequestItems(), request);
    return client.batchGetItem(request);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    require(ownsAll(request.tableName(), request.item()), request);
    return client.putItem(request);
  }

  /** Changes an item where it lies: neither its key nor its place in the index may be named. */
  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    require(owns(request.tableName(), request.key()) && leavesPlaces(request), request);
    return client.updateItem(request);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    require(owns(request.tableName(), request.key()), request);
    return client.deleteItem(request);
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    boolean within =
        request.requestItems().entrySet().stream()
            .allMatch(of -> of.getValue().stream().allMatch(write -> owns(of.getKey(), write)));
    require(within && request.hasRequestItems(), request);
    return client.batchWriteItem(request);
  }

  /** Several writes of which all happen or none. */
  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    boolean within = request.transactItems().stream().allMatch(this::owns);
    require(within && !request.transactItems().isEmpty(), request);
    return client.transactWriteItems(request);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    require(owns(request), request);
    return client.query(request);
  }

  @Override
  public QueryIterable queryPaginator(QueryRequest request) {
    return new QueryIterable(this, request);
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  /** Does nothing: the client behind it is everybody's. */
  @Override
  public void close() {}

  private static void require(boolean within, DynamoDbRequest request) {
    if (!within) {
      throw new OutsideKeys(request.getClass().getSimpleName());
    }
  }

  private boolean owns(String table, Map<String, AttributeValue> key) {
    return isWithin.test(table) && owns(key.get(Keys.PK));
  }

  private boolean ownsAll(String table, Map<String, AttributeValue> item) {
    return owns(table, item) && (!item.containsKey(Keys.MONTH_PK) || owns(item.get(Keys.MONTH_PK)));
  }

  private static boolean leavesPlaces(UpdateItemRequest request) {
    return request.attributeUpdates().isEmpty()
        && leavesPlaces(request.updateExpression(), request.expressionAttributeNames());
  }

  private static boolean leavesPlaces(@Nullable String expression, Map<String, String> names) {
    String update = Optional.ofNullable(expression).orElse("");
    return PLACES.stream().noneMatch(place -> update.contains(place) || names.containsValue(place));
  }

  /** One of the three alone; what only checks a condition is refused: nobody needs it. */
  private boolean owns(TransactWriteItem write) {
    Put put = write.put();
    Delete delete = write.delete();
    Update update = write.update();
    boolean isOne = Stream.of(put, delete, update).filter(Objects::nonNull).count() == 1;
    return isOne
        && write.conditionCheck() == null
        && (put == null || ownsAll(put.tableName(), put.item()))
        && (delete == null || owns(delete.tableName(), delete.key()))
        && (update == null || owns(update));
  }

  private boolean owns(Update update) {
    return owns(update.tableName(), update.key())
        && leavesPlaces(update.updateExpression(), update.expressionAttributeNames());
  }

  /** A write that is neither of the two, or both, is refused too. */
  private boolean owns(String table, WriteRequest write) {
    var put = write.putRequest();
    var delete = write.deleteRequest();
    return put == null
        ? delete != null && owns(table, delete.key())
        : delete == null && ownsAll(table, put.item());
  }

  /** In the index, the key after which it goes on names an item of the table too. */
  private boolean owns(QueryRequest query) {
    return isWithin.test(query.tableName())
        && QueriedPartition.of(query).filter(this::owns).isPresent()
        && (!query.hasExclusiveStartKey() || owns(query.exclusiveStartKey().get(Keys.PK)));
  }

  private boolean owns(@Nullable AttributeValue key) {
    return key != null
        && key.type() == AttributeValue.Type.S
        && prefixes.stream().anyMatch(key.s()::startsWith);
  }

  /** A request that a bug sent beyond its tenant, or its partitions. Nothing was sent. */
  static final class OutsideKeys extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    OutsideKeys(String request) {
      super(request + " reaches beyond the keys it was opened for");
    }
  }
}
