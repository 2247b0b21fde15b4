package kyojo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes that are made together: all in the tenant, or none. */
class TenantBoundTransactionTest {
  private static final String OWN = "T#00000000000000000000000001#F#X";
  private static final String FOREIGN = "T#00000000000000000000000002#F#X";
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final String TABLE = TABLES.name("RecordsTable");
  private static final DynamoDbClient CLIENT =
      new KeyBoundClient(TABLES.client(), new CommunityId("00000000000000000000000001"));

  @Test
  void writesOwnItemsTogether() {
    write(put(OWN, OWN));
    assertThat(isThere()).isTrue();

    write(delete(OWN));
    assertThat(isThere()).isFalse();
  }

  @Test
  void refusesAForeignWriteAmongThem() {
    refuses(put(OWN, OWN), delete(FOREIGN));
    refuses(put(OWN, OWN), put(FOREIGN, OWN));
    refuses(put(OWN, FOREIGN));
    refuses(update(FOREIGN, "SET a = :p"));
    refuses(update(OWN, "SET monthPk = :p"));
    assertThat(isThere()).isFalse();
  }

  @Test
  void refusesWhatIsNotExactlyOneWrite() {
    refuses(put(OWN, OWN).toBuilder().delete(delete(OWN).delete()).build());
    refuses(TransactWriteItem.builder().build());
    refuses();
  }

  private static void refuses(TransactWriteItem... writes) {
    assertThatThrownBy(() -> write(writes)).isInstanceOf(KeyBoundClient.OutsideKeys.class);
  }

  private static void write(TransactWriteItem... writes) {
    CLIENT.transactWriteItems(all -> all.transactItems(writes));
  }

  private static boolean isThere() {
    return CLIENT.getItem(get -> get.tableName(TABLE).key(key(OWN))).hasItem();
  }

  private static TransactWriteItem put(String pk, String monthPk) {
    var item =
        Map.of(
            "pk", AttributeValue.fromS(pk),
            "sk", AttributeValue.fromS("D#1"),
            "monthPk", AttributeValue.fromS(monthPk),
            "monthSk", AttributeValue.fromS("x"));
    return TransactWriteItem.builder().put(put -> put.tableName(TABLE).item(item)).build();
  }

  private static TransactWriteItem delete(String pk) {
    return TransactWriteItem.builder()
        .delete(delete -> delete.tableName(TABLE).key(key(pk)))
        .build();
  }

  private static TransactWriteItem update(String pk, String expression) {
    return TransactWriteItem.builder()
        .update(update ->
            update
                .tableName(TABLE)
                .key(key(pk))
                .updateExpression(expression)
                .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(OWN))))
        .build();
  }

  private static Map<String, AttributeValue> key(String pk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("D#1"));
  }
}
