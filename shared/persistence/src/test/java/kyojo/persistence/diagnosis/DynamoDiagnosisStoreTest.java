package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.testkit.DiagnosisStoreContract;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class DynamoDiagnosisStoreTest extends DiagnosisStoreContract {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(new RecordsTable(TABLES.client(), TABLES.name("RecordsTable")));

  @Override
  protected DiagnosisStore store() {
    return STORE;
  }

  @Test
  void isEnumeratedByTenantAndMonthInJapan() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    STORE.add(diagnosis, receipt.secret().hash());

    assertThat(sortKeysOf("T#" + COMMUNITY.value() + "#D#2026-11"))
        .contains("2026-11-23T08:40:00.123Z#" + diagnosis.id().value());
    assertThat(sortKeysOf("T#" + OTHER.value() + "#D#2026-11")).isEmpty();
  }

  @Test
  void tellsTheTableWhenToRemoveIt() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    STORE.add(diagnosis, receipt.secret().hash());

    assertThat(raw(diagnosis))
        .containsEntry(
            "expiresAt",
            AttributeValue.fromN(Long.toString(diagnosis.expiresAt().getEpochSecond())));
  }

  @Test
  void storesNoSecretAndLittleElse() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    STORE.add(diagnosis, receipt.secret().hash());

    Map<String, AttributeValue> item = raw(diagnosis);
    assertThat(item.toString()).doesNotContain(receipt.secret().value());
    // One write unit is 1 kB: table and index together are two.
    assertThat(item.toString().length()).isLessThan(1024);
  }

  private static Map<String, AttributeValue> raw(Diagnosis diagnosis) {
    return TABLES
        .client()
        .getItem(get ->
            get.tableName(TABLES.name("RecordsTable"))
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS(Keys.firm(COMMUNITY, diagnosis.firm())),
                        "sk", AttributeValue.fromS(Keys.diagnosis(diagnosis.id())))))
        .item();
  }

  private static List<String> sortKeysOf(String month) {
    return TABLES
        .client()
        .queryPaginator(
            QueryRequest.builder()
                .tableName(TABLES.name("RecordsTable"))
                .indexName("byMonth")
                .keyConditionExpression("monthPk = :m")
                .expressionAttributeValues(Map.of(":m", AttributeValue.fromS(month)))
                .build())
        .items()
        .stream()
        .map(item -> requireNonNull(item.get("monthSk")).s())
        .toList();
  }
}
