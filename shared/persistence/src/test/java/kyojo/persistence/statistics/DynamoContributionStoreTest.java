package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.ContributionStore;
import kyojo.persistence.StatisticsTable;
import kyojo.testkit.ContributionStoreContract;
import kyojo.testkit.Contributions;
import kyojo.testkit.LocalTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class DynamoContributionStoreTest extends ContributionStoreContract {
  private static final int BYTES_MAX = 200;
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final String NAME = TABLES.name("StatisticsTable");
  private static final ContributionStore STORE = store(TABLES.client());

  private final Firm firm = Contributions.firm(COMMUNITY);

  @Override
  protected ContributionStore store() {
    return STORE;
  }

  private static ContributionStore store(DynamoDbClient client) {
    return new DynamoContributionStore(
        new StatisticsTable(client, NAME, Set.of(StatisticsTable.CONTRIBUTIONS)), () -> NOW);
  }

  @Test
  void isAtMostTwoHundredBytesAndOneWriteUnit() {
    try (var database = TABLES.metered();
        var client = LocalTables.client(database.endpoint())) {
      var largest = Contributions.largest(firm, YEAR);
      store(client).put(firm, YEAR, Optional.of(largest), Contributions.version(1));
      assertThat(database.writeUnits()).isEqualTo(1);
      store(client).put(firm, YEAR, Optional.of(largest), Contributions.version(2));
      assertThat(database.writeUnits()).isEqualTo(2);
    }

    assertThat(bytes(raw(firm))).isBetween(150, BYTES_MAX);
  }

  @Test
  void endsWhenItsYearCannotChangeAnyMore() {
    var contribution = Contributions.largest(firm, YEAR);
    STORE.put(firm, YEAR, Optional.of(contribution), Contributions.version(1));

    assertThat(end(raw(firm))).isEqualTo(Instant.parse("2028-04-07T15:00:00Z"));
  }

  @Test
  void whatIsLeftOfOneThatIsGoneTellsNothingAndEnds() {
    STORE.put(firm, YEAR, Optional.of(Contributions.largest(firm, YEAR)), Contributions.version(1));
    STORE.put(firm, YEAR, Optional.empty(), Contributions.version(2));

    assertThat(raw(firm)).containsOnlyKeys("pk", "sk", "v", "expiresAt");
    assertThat(end(raw(firm))).isEqualTo(NOW.plus(Duration.ofDays(90)));
  }

  @Test
  void reachesNothingButContributions() {
    var table = new StatisticsTable(TABLES.client(), NAME, Set.of(StatisticsTable.CONTRIBUTIONS));
    var own = key("C#2026#00");
    var foreign = key("R#I");
    String records = TABLES.name("RecordsTable");

    assertThat(table.client().getItem(get -> get.tableName(NAME).key(own)).hasItem()).isFalse();
    refuses(() -> table.client().getItem(get -> get.tableName(NAME).key(foreign)));
    refuses(() -> table.client().getItem(get -> get.tableName(records).key(own)));
    refuses(() -> table.client().putItem(put -> put.tableName(NAME).item(foreign)));
    refuses(() -> table.client().putItem(put -> put.tableName(records).item(own)));
    refuses(() -> table.client().deleteItem(delete -> delete.tableName(records).key(own)));
    refuses(() -> table.client().query(query -> query(query, records)));
    assertThatThrownBy(() -> table.client().scan(scan -> scan.tableName(NAME)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> table.client().executeStatement(sql -> sql.statement("SELECT")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static void query(QueryRequest.Builder query, String table) {
    query
        .tableName(table)
        .keyConditionExpression("pk = :p")
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS("C#2026#00")));
  }

  private static void refuses(ThrowingCallable call) {
    assertThatThrownBy(call).hasMessageContaining("reaches beyond the keys");
  }

  private static Map<String, AttributeValue> key(String pk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("x"));
  }

  private static Map<String, AttributeValue> raw(Firm firm) {
    var key =
        Map.of(
            "pk",
            AttributeValue.fromS(ContributionItems.pk(YEAR, ContributionItems.bucket(firm))),
            "sk",
            AttributeValue.fromS(firm.community().value() + "#" + firm.id().value()));
    return TABLES.client().getItem(get -> get.tableName(NAME).key(key)).item();
  }

  private static Instant end(Map<String, AttributeValue> item) {
    return Instant.ofEpochSecond(Long.parseLong(requireNonNull(item.get("expiresAt")).n()));
  }

  /** As DynamoDB counts an item: names and values in UTF-8, two digits of a number a byte. */
  private static int bytes(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(each -> utf8(each.getKey()) + bytes(each.getValue()))
        .sum();
  }

  private static int bytes(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case B -> value.b().asByteArray().length;
      case N -> (value.n().length() + 1) / 2 + 1;
      default -> throw new IllegalArgumentException("no contribution has one of these");
    };
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
