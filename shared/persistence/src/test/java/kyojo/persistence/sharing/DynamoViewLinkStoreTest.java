package kyojo.persistence.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.testkit.LocalTables;
import kyojo.testkit.ViewLinkStoreContract;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoViewLinkStoreTest extends ViewLinkStoreContract {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final ViewLinkStore STORE =
      new DynamoViewLinkStore(new RecordsTable(TABLES.client(), TABLES.name("RecordsTable")));

  @Override
  protected ViewLinkStore store() {
    return STORE;
  }

  @Test
  void isEnumeratedByTenantAndMonthInJapanUntilItIsRevoked() {
    var link = link(receipt());
    STORE.add(link);
    assertThat(linksOf("2026-11")).contains(link.link().id().value());

    STORE.revoke(link.link(), Instant.now());
    assertThat(linksOf("2026-11")).doesNotContain(link.link().id().value());
  }

  @Test
  void tellsTheTableWhenToRemoveItAndItsTombstone() {
    var link = link(receipt());
    STORE.add(link);
    assertThat(raw(link)).containsEntry("expiresAt", seconds(link.link().expiresAt()));

    var forgottenAt = Instant.parse("2027-02-21T00:00:00Z");
    STORE.revoke(link.link(), forgottenAt);
    assertThat(raw(link))
        .containsEntry("expiresAt", seconds(forgottenAt))
        .containsEntry("monthPk", AttributeValue.fromS("T#" + COMMUNITY.value() + "#X#2027-02"))
        .containsOnlyKeys("pk", "sk", "monthPk", "monthSk", "type", "schemaVersion", "expiresAt");
  }

  private static String linksOf(String month) {
    return TABLES
        .client()
        .query(query ->
            query
                .tableName(TABLES.name("RecordsTable"))
                .indexName("byMonth")
                .keyConditionExpression("monthPk = :month")
                .expressionAttributeValues(
                    Map.of(
                        ":month", AttributeValue.fromS("T#" + COMMUNITY.value() + "#V#" + month))))
        .items()
        .toString();
  }

  private static Map<String, AttributeValue> raw(ViewLinkStore.Sealed sealed) {
    var link = sealed.link();
    return TABLES
        .client()
        .getItem(get ->
            get.tableName(TABLES.name("RecordsTable"))
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS(Keys.firm(COMMUNITY, link.firm())),
                        "sk", AttributeValue.fromS(Keys.viewLink(link.id())))))
        .item();
  }

  private static AttributeValue seconds(Instant instant) {
    return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
  }
}
