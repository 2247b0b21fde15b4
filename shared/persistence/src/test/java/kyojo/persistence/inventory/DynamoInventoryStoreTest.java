package kyojo.persistence.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.Inventory;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.inventory.InventoryStore.Found;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.closing.RecordLine;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.Inventories;
import kyojo.testkit.InventoryStoreContract;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoInventoryStoreTest extends InventoryStoreContract {
  private static final int ITEM_BYTES_MAX = 350_000;
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.local(TABLES.variables("ReadDiagnosis")), InstantSource.system());
  private static final TenantCipher CIPHER = new TenantCipher(KEYS);
  private static final InventoryStore STORE = new DynamoInventoryStore(RECORDS, CIPHER);
  private static final DiagnosisStore DIAGNOSES = new DynamoDiagnosisStore(RECORDS, CIPHER);

  @BeforeAll
  static void makeKeys() {
    KEYS.create(COMMUNITY);
    KEYS.create(OTHER);
  }

  @Override
  protected InventoryStore store() {
    return STORE;
  }

  @Override
  protected DiagnosisStore diagnoses() {
    return DIAGNOSES;
  }

  @Test
  void isEnumeratedByTheMonthOfItsSavingAndByWhetherSomebodyVouchesForTheFirm() {
    Receipt known = Samples.receipt();
    STORE.found(fresh(known));
    Receipt unknown = Samples.receipt();
    Inventory open = Inventories.first(COMMUNITY, unknown.firm(), Origin.OPEN, TIME);
    STORE.found(new InventoryStore.Sealed(open, unknown.secret().hash(), Optional.empty()));

    assertThat(raw(known))
        .containsEntry("monthPk", text("T#" + COMMUNITY.value() + "#I#2026-11"))
        .containsEntry("monthSk", text("2026-11-28T08:40:00.123Z#" + known.firm().value()));
    assertThat(raw(unknown))
        .containsEntry("monthPk", text("T#" + COMMUNITY.value() + "#J#2026-11"));
  }

  @Test
  void tellsTheTableWhenToRemoveIt() {
    Receipt receipt = Samples.receipt();
    InventoryStore.Sealed first = fresh(receipt);
    STORE.found(first);

    assertThat(requireNonNull(raw(receipt).get("expiresAt")).n())
        .isEqualTo(Long.toString(first.inventory().expiresAt().getEpochSecond()));
  }

  @Test
  void showsNothingOfADeviceButHowManyThereAreOfAKind() {
    Receipt receipt = Samples.receipt();
    STORE.found(fresh(receipt));

    Map<String, AttributeValue> item = raw(receipt);
    assertThat(item.toString())
        .doesNotContain("AX-1800")
        .doesNotContain("架空通信")
        .doesNotContain("KARI-0001")
        .doesNotContain(receipt.secret().value());
    String sealed = requireNonNull(item.get("devices")).b().asString(StandardCharsets.ISO_8859_1);
    assertThat(sealed).doesNotContain("AX-1800").doesNotContain("KARI");
    assertThat(requireNonNull(item.get("devicesByKind")).m())
        .containsOnly(Map.entry("router", AttributeValue.fromN("1")));
  }

  @Test
  void whatIsSealedDoesNotOpenInAnotherFirm() {
    Receipt one = Samples.receipt();
    STORE.found(fresh(one));
    Receipt other = Samples.receipt();
    STORE.found(fresh(other));
    var moved = new HashMap<>(raw(other));
    moved.put("devices", requireNonNull(raw(one).get("devices")));
    TABLES.client().putItem(put -> put.tableName(RECORDS.name()).item(moved));

    assertThatThrownBy(() -> STORE.find(COMMUNITY, other.firm()))
        .hasMessageContaining("does not open");
  }

  @Test
  void theLongestListThatIsTakenFitsIntoAnItemAndIntoAPartOfAnArchive() throws Exception {
    Receipt receipt = Samples.receipt();
    InventoryStore.Sealed first = fresh(receipt);
    STORE.found(first);
    Inventory most = Inventories.next(first.inventory(), Inventories.most(new Random(11)));
    STORE.replace(new InventoryStore.Sealed(most, first.receipt(), first.said()));

    var item = raw(receipt);
    int bytes = requireNonNull(item.get("devices")).b().asByteArray().length;
    assertThat(bytes).isBetween(200_000, ITEM_BYTES_MAX);
    String line = RecordLine.of(new OpenedInventories(CIPHER).open(COMMUNITY, item));
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(zipped.size()).isLessThan(390_000);
  }

  @Test
  void anArchiveHoldsItAsItReadsAndBringsItBack() {
    Receipt receipt = Samples.receipt();
    InventoryStore.Sealed first = fresh(receipt);
    STORE.found(first);
    var opened = new OpenedInventories(CIPHER);

    String line = RecordLine.of(opened.open(COMMUNITY, raw(receipt)));
    assertThat(line).contains("AX-1800/D").contains("2階の無線ルーター").contains("NOT_FOUND");
    var back = opened.seal(COMMUNITY, RecordLine.item(line));
    TABLES.client().putItem(put -> put.tableName(RECORDS.name()).item(back));

    assertThat(STORE.find(COMMUNITY, receipt.firm())).isEqualTo(new Found.Kept(first));
  }

  private static Map<String, AttributeValue> raw(Receipt receipt) {
    var key =
        Map.of(
            "pk", text("T#" + COMMUNITY.value() + "#F#" + receipt.firm().value()),
            "sk", text("INVENTORY"));
    return TABLES.client().getItem(get -> get.tableName(RECORDS.name()).key(key)).item();
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
