package kyojo.persistence.incident;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.closing.RecordLine;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.IncidentStoreContract;
import kyojo.testkit.Incidents;
import kyojo.testkit.Incidents.Reported;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoIncidentStoreTest extends IncidentStoreContract {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.local(TABLES.variables("ReadDiagnosis")), InstantSource.system());
  private static final TenantCipher CIPHER = new TenantCipher(KEYS);
  private static final IncidentStore STORE = new DynamoIncidentStore(RECORDS, CIPHER);

  @BeforeAll
  static void makeKeys() {
    KEYS.create(COMMUNITY);
    KEYS.create(OTHER);
  }

  @Override
  protected IncidentStore store() {
    return STORE;
  }

  @Override
  protected Instant end(Reported reported, String sortKey) {
    return raw(reported).stream()
        .filter(item -> text(item, "sk").startsWith(sortKey))
        .findFirst()
        .map(item ->
            Instant.ofEpochSecond(Long.parseLong(requireNonNull(item.get("expiresAt")).n())))
        .orElseThrow();
  }

  private static Reported untouched() {
    Reported reported = fresh();
    STORE.open(reported.version(), reported.opened(), Incidents.CONTACT);
    return reported;
  }

  private static Reported full() {
    Reported reported = untouched();
    IncidentCase one = Incidents.more(reported.opened(), 0, 1, 0);
    STORE.add(Incidents.message(one, "取引先にも届いています。", TIME), one);
    IncidentCase two = Incidents.more(one, 0, 0, 1);
    STORE.add(Incidents.attachment(two, "山田の画面.png", TIME), two);
    return reported;
  }

  @Test
  void isEnumeratedByMonthTheCasesApart() {
    Reported reported = full();
    String id = reported.receipt().incident().value();

    assertThat(raw(reported))
        .extracting(item -> text(item, "sk").replaceAll("#[0-9A-Za-z]{26}", "#…"))
        .containsExactly("A#…", "CASE", "CONTACT", "M#…", "R#00000001");
    assertThat(raw(reported))
        .filteredOn(item -> text(item, "sk").equals("CASE"))
        .singleElement()
        .satisfies(item -> {
          assertThat(text(item, "monthPk")).isEqualTo("T#" + COMMUNITY.value() + "#E#2026-11");
          assertThat(text(item, "monthSk")).isEqualTo("2026-11-28T08:40:00.123Z#" + id);
        });
    assertThat(raw(reported))
        .filteredOn(item -> !text(item, "sk").equals("CASE"))
        .allSatisfy(item ->
            assertThat(text(item, "monthPk")).isEqualTo("T#" + COMMUNITY.value() + "#P#2026-11"))
        .extracting(item -> text(item, "monthSk"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aReportThatNothingHappenedToIsTwoItems() {
    Reported reported = untouched();

    assertThat(raw(reported))
        .extracting(item -> text(item, "sk"))
        .containsExactly("CASE", "CONTACT");
  }

  @Test
  void showsNobodyAndNoWordOfAStory() {
    showsNothing(full());
    showsNothing(untouched());
  }

  private static void showsNothing(Reported reported) {
    assertThat(raw(reported).toString())
        .doesNotContain("山田")
        .doesNotContain("架空商店")
        .doesNotContain("yamada")
        .doesNotContain("06-0000")
        .doesNotContain("英語の文")
        .doesNotContain("取引先")
        .doesNotContain(reported.receipt().secret().value());
  }

  @Test
  void whatIsSealedDoesNotOpenInAnotherReport() {
    Reported one = full();
    Reported other = full();
    var moved = new HashMap<>(raw(other).getLast());
    moved.put("sealed", requireNonNull(raw(one).getLast().get("sealed")));
    TABLES.client().putItem(put -> put.tableName(RECORDS.name()).item(moved));

    assertThatThrownBy(() -> STORE.read(COMMUNITY, other.receipt().incident()))
        .hasMessageContaining("does not open");
  }

  @Test
  void anArchiveHoldsItAsItReadsAndBringsItBack() {
    assertThat(archived(full()))
        .contains("山田花子")
        .contains("英語の文")
        .contains("取引先")
        .contains("山田の画面.png");
    assertThat(archived(untouched())).contains("山田花子").contains("英語の文");
  }

  /** The lines of a report, which came back from them as it was. */
  private static String archived(Reported reported) {
    var before = STORE.read(COMMUNITY, reported.receipt().incident());
    var opened = new OpenedIncidents(CIPHER);

    List<String> lines =
        raw(reported).stream().map(item -> RecordLine.of(opened.open(COMMUNITY, item))).toList();
    lines.forEach(line -> {
      var back = opened.seal(COMMUNITY, RecordLine.item(line));
      TABLES.client().putItem(put -> put.tableName(RECORDS.name()).item(back));
    });

    assertThat(STORE.read(COMMUNITY, reported.receipt().incident())).isEqualTo(before);
    return lines.toString();
  }

  private static List<Map<String, AttributeValue>> raw(Reported reported) {
    String pk = "T#" + COMMUNITY.value() + "#R#" + reported.receipt().incident().value();
    return TABLES
        .client()
        .query(query ->
            query
                .tableName(RECORDS.name())
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk))))
        .items();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name)).s();
  }
}
