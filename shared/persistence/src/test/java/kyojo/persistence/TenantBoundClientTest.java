package kyojo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.LocalTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class TenantBoundClientTest {
  private static final String OWN = "T#00000000000000000000000001#F#X";
  private static final Set<String> LET_THROUGH =
      Set.of(
          "batchGetItem",
          "getItem",
          "putItem",
          "query",
          "updateItem",
          "deleteItem",
          "batchWriteItem",
          "transactWriteItems");
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final String TABLE = TABLES.name("RecordsTable");
  private static final DynamoDbClient CLIENT =
      new KeyBoundClient(TABLES.client(), new CommunityId("00000000000000000000000001"));

  @Test
  void letsItsTenantThrough() {
    CLIENT.putItem(put(OWN, OWN));

    assertThat(CLIENT.getItem(get(OWN)).hasItem()).isTrue();
    assertThat(CLIENT.batchGetItem(batch(OWN)).responses().get(TABLE)).hasSize(1);
    assertThat(CLIENT.query(query("pk = :p", null, OWN)).count()).isEqualTo(1);
    assertThat(CLIENT.query(query("monthPk = :p", "byMonth", OWN)).count()).isEqualTo(1);
    assertThat(CLIENT.query(query("pk = :p AND begins_with(sk, :p)", null, OWN)).count()).isZero();
    CLIENT.deleteItem(delete(OWN));
    assertThat(CLIENT.getItem(get(OWN)).hasItem()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T#00000000000000000000000002#F#X",
        "T#0000000000000000000000000",
        "T#00000000000000000000000001",
        "t#00000000000000000000000001#F#X",
        "",
        "COMMUNITY"
      })
  void refusesAnyOtherPartition(String foreign) {
    refuses(() -> CLIENT.getItem(get(foreign)));
    refuses(() -> CLIENT.batchGetItem(batch(foreign)));
    refuses(() -> CLIENT.deleteItem(delete(foreign)));
    refuses(() -> CLIENT.batchGetItem(batch(OWN, foreign)));
    refuses(() -> CLIENT.putItem(put(foreign, OWN)));
    refuses(() -> CLIENT.putItem(put(OWN, foreign)));
    refuses(() -> CLIENT.updateItem(update(foreign, "SET a = :p")));
    refuses(() -> CLIENT.query(query("pk = :p", null, foreign)));
    refuses(() -> CLIENT.query(query("monthPk = :p", "byMonth", foreign)));
    refuses(
        () -> CLIENT.queryPaginator(query("pk = :p", null, foreign)).items().stream().findFirst());
  }

  @Test
  void changesAnItemWhereItLiesAndNoPlace() {
    CLIENT.putItem(put(OWN, OWN));

    CLIENT.updateItem(update(OWN, "SET a = :p"));

    assertThat(CLIENT.getItem(get(OWN)).item()).containsEntry("a", AttributeValue.fromS(OWN));
    refuses(() -> CLIENT.updateItem(update(OWN, "SET monthPk = :p")));
    refuses(() -> CLIENT.updateItem(update(OWN, "SET a = :p REMOVE monthSk")));
    var named = update(OWN, "SET #m = :p").toBuilder();
    refuses(
        () -> CLIENT.updateItem(named.expressionAttributeNames(Map.of("#m", "monthPk")).build()));
  }

  @Test
  void deletesAndWritesOwnItemsInBatches() {
    CLIENT.batchWriteItem(batch(write(put(OWN, OWN), null)));
    assertThat(CLIENT.getItem(get(OWN)).hasItem()).isTrue();
    CLIENT.batchWriteItem(batch(write(null, OWN)));
    assertThat(CLIENT.getItem(get(OWN)).hasItem()).isFalse();
    CLIENT.putItem(put(OWN, OWN));
    CLIENT.deleteItem(delete(OWN));
    assertThat(CLIENT.getItem(get(OWN)).hasItem()).isFalse();
  }

  @Test
  void refusesABatchWithOneForeignWriteInIt() {
    String foreign = "T#00000000000000000000000002#F#X";
    var own = write(put(OWN, OWN), null);
    refuses(() -> CLIENT.deleteItem(delete(foreign)));
    refuses(() -> CLIENT.batchWriteItem(batch(own, write(null, foreign))));
    refuses(() -> CLIENT.batchWriteItem(batch(own, write(put(foreign, OWN), null))));
    refuses(() -> CLIENT.batchWriteItem(batch(own, write(put(OWN, foreign), null))));
    refuses(() -> CLIENT.batchWriteItem(batch(write(put(OWN, OWN), foreign))));
    refuses(() -> CLIENT.batchWriteItem(batch(write(null, null))));
    refuses(() -> CLIENT.batchWriteItem(BatchWriteItemRequest.builder().build()));
  }

  @Test
  void refusesAQueryWhoseConditionItCannotRead() {
    refuses(() -> CLIENT.query(query("sk = :p", null, OWN)));
    refuses(() -> CLIENT.query(query("monthPk = :p", null, OWN)));
    refuses(() -> CLIENT.query(query("pk = :q", null, OWN)));
    refuses(() -> CLIENT.query(query("begins_with(pk, :p)", null, OWN)));
    refuses(() -> CLIENT.query(query("begins_with(pk, :p) AND sk = :p", null, OWN)));
    refuses(() -> CLIENT.query(query("pk = :p OR pk = :p", null, OWN)));
    refuses(() -> CLIENT.query(query("pk = :p AND pk = :p", null, OWN)));
    refuses(() -> CLIENT.query(query("pk = :p AND monthSk = :p", null, OWN)));
    refuses(() -> CLIENT.query(query("pk = :p AND (sk = :p OR sk = :p)", null, OWN)));
    refuses(() -> CLIENT.query(query("monthPk = :p", "byYear", OWN)));
    refuses(() -> CLIENT.query(QueryRequest.builder().tableName(TABLE).build()));
  }

  @Test
  void refusesToGoOnAfterAKeyThatIsNotThePartitions() {
    var own = query("pk = :p", null, OWN).toBuilder();
    var month = query("monthPk = :p", "byMonth", OWN).toBuilder();
    var next = "T#00000000000000000000000001#F#Y";
    var foreign = "T#00000000000000000000000002#F#X";

    assertThat(CLIENT.query(own.exclusiveStartKey(get(OWN).key()).build()).count()).isZero();
    assertThat(CLIENT.query(month.exclusiveStartKey(start(OWN, OWN)).build()).count()).isZero();
    refuses(() -> CLIENT.query(own.exclusiveStartKey(get(foreign).key()).build()));
    refuses(() -> CLIENT.query(own.exclusiveStartKey(get(next).key()).build()));
    refuses(() -> CLIENT.query(own.exclusiveStartKey(Map.of()).build()));
    refuses(() -> CLIENT.query(month.exclusiveStartKey(start(OWN, foreign)).build()));
    refuses(() -> CLIENT.query(month.exclusiveStartKey(start(foreign, OWN)).build()));
    refuses(() -> CLIENT.query(month.exclusiveStartKey(get(OWN).key()).build()));
  }

  @Test
  void refusesAKeyThatIsNoText() {
    var odd = AttributeValue.builder().s(OWN).n("1").build();
    var key = Map.of("pk", odd, "sk", AttributeValue.fromS("D#1"));
    refuses(() -> CLIENT.getItem(get -> get.tableName(TABLE).key(key)));
    refuses(() -> CLIENT.getItem(get -> get.tableName(TABLE).key(Map.of())));
    refuses(() -> CLIENT.putItem(put -> put.tableName(TABLE).item(Map.of())));
    refuses(() -> CLIENT.deleteItem(delete -> delete.tableName(TABLE)));
  }

  @ParameterizedTest
  @MethodSource("otherOperations")
  void refusesEveryOtherOperation(Method operation) throws Exception {
    Object request = builderOf(operation.getParameterTypes()[0]);

    assertThatThrownBy(
            () -> {
              try {
                operation.invoke(CLIENT, request);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Method[] otherOperations() {
    return Arrays.stream(DynamoDbClient.class.getMethods())
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> DynamoDbRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
        .filter(method -> !method.getName().endsWith("Paginator"))
        .filter(method -> !LET_THROUGH.contains(method.getName()))
        .toArray(Method[]::new);
  }

  private static Object builderOf(Class<?> request) throws ReflectiveOperationException {
    Object builder = request.getMethod("builder").invoke(null);
    return Class.forName(request.getName() + "$Builder").getMethod("build").invoke(builder);
  }

  private static void refuses(Executable call) {
    assertThatThrownBy(call::execute).isInstanceOf(KeyBoundClient.OutsideKeys.class);
  }

  private static BatchWriteItemRequest batch(WriteRequest... writes) {
    return BatchWriteItemRequest.builder().requestItems(Map.of(TABLE, List.of(writes))).build();
  }

  private static WriteRequest write(@Nullable PutItemRequest put, @Nullable String deleted) {
    var write = WriteRequest.builder();
    if (put != null) {
      write.putRequest(request -> request.item(put.item()));
    }
    if (deleted != null) {
      write.deleteRequest(request -> request.key(get(deleted).key()));
    }
    return write.build();
  }

  private static GetItemRequest get(String pk) {
    return GetItemRequest.builder()
        .tableName(TABLE)
        .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("D#1")))
        .build();
  }

  private static Map<String, AttributeValue> start(String pk, String monthPk) {
    return put(pk, monthPk).item();
  }

  private static BatchGetItemRequest batch(String... partitions) {
    var keys = Arrays.stream(partitions).map(pk -> get(pk).key()).toList();
    return BatchGetItemRequest.builder()
        .requestItems(Map.of(TABLE, KeysAndAttributes.builder().keys(keys).build()))
        .build();
  }

  private static UpdateItemRequest update(String pk, String expression) {
    return UpdateItemRequest.builder()
        .tableName(TABLE)
        .key(get(pk).key())
        .updateExpression(expression)
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(OWN)))
        .build();
  }

  private static DeleteItemRequest delete(String pk) {
    return DeleteItemRequest.builder().tableName(TABLE).key(get(pk).key()).build();
  }

  private static PutItemRequest put(String pk, String monthPk) {
    return PutItemRequest.builder()
        .tableName(TABLE)
        .item(
            Map.of(
                "pk", AttributeValue.fromS(pk),
                "sk", AttributeValue.fromS("D#1"),
                "monthPk", AttributeValue.fromS(monthPk),
                "monthSk", AttributeValue.fromS("x")))
        .build();
  }

  private static QueryRequest query(String condition, @Nullable String index, String value) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName(index)
        .keyConditionExpression(condition)
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(value)))
        .build();
  }
}
