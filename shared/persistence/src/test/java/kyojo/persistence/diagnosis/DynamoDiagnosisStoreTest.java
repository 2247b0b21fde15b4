package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.DiagnosisStoreContract;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class DynamoDiagnosisStoreTest extends DiagnosisStoreContract {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.local(TABLES.variables("ReadDiagnosis")), InstantSource.system());
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(RECORDS, new TenantCipher(KEYS));

  @BeforeAll
  static void makeKeys() {
    KEYS.create(COMMUNITY);
    KEYS.create(OTHER);
  }

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

  @Test
  void storesWhatIdentifiesAFirmInOneSealedAttribute() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY, fullIdentity());
    STORE.add(diagnosis, receipt.secret().hash());

    Map<String, AttributeValue> item = raw(diagnosis);
    assertThat(item).containsKey("identity").doesNotContainKeys("scope", "corporateNumber");
    String bytes = requireNonNull(item.get("identity")).b().asString(StandardCharsets.ISO_8859_1);
    for (String told : List.of("架空金属工業株式会社", "山田太郎", "7010705000725", "本社と工場")) {
      assertThat(bytes)
          .doesNotContain(
              new String(told.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
    assertThat(requireNonNull(item.get("schemaVersion")).n()).isEqualTo("2");
  }

  @Test
  void whatASealedItemSaysDoesNotOpenElsewhere() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis one = diagnosis(COMMUNITY, receipt, Profile.EMPTY, fullIdentity());
    Diagnosis other = diagnosis(COMMUNITY, receipt, Profile.EMPTY, fullIdentity());
    STORE.add(one, receipt.secret().hash());
    STORE.add(other, receipt.secret().hash());
    put(other, Map.of("identity", requireNonNull(raw(one).get("identity"))));

    assertThat(STORE.find(COMMUNITY, receipt.firm(), one.id())).isPresent();
    assertThatThrownBy(() -> STORE.find(COMMUNITY, receipt.firm(), other.id()))
        .isInstanceOf(SealBroken.class);
    // Encrypting again goes on past it, and says so.
    assertThat(
            new DynamoSealedRecords(RECORDS, new TenantCipher(KEYS))
                .reseal(COMMUNITY, YearMonth.of(2026, 11), Optional.empty(), 1000)
                .unreadable())
        .isEqualTo(1);
  }

  @Test
  void readsItemsFromBeforeThereWereKeys() {
    Diagnosis old = unsealed();

    assertThat(STORE.find(COMMUNITY, old.firm(), old.id()))
        .map(sealed -> sealed.diagnosis().submission().identity())
        .contains(
            new Identity(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CorporateNumber("7010705000725")),
                Optional.of("本社")));
  }

  @Test
  void aStoreWithoutKeysTellsNobodyAndStillFindsAll() {
    var closed = new DynamoDiagnosisStore(RECORDS);
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY, fullIdentity());
    STORE.add(diagnosis, receipt.secret().hash());

    assertThat(closed.all(COMMUNITY, receipt.firm()).openedBy(receipt))
        .singleElement()
        .satisfies(found -> assertThat(found.submission().identity()).isEqualTo(Identity.EMPTY));
    assertThatThrownBy(() -> closed.add(diagnosis, receipt.secret().hash()))
        .hasMessage("nothing can be sealed here");
  }

  @Test
  void isEncryptedAgainPageByPageAndNothingErasedComesBack() {
    var month = YearMonth.of(2026, 11);
    var tenant = new CommunityId("0000000000000000000000000K");
    KEYS.create(tenant);
    List<Diagnosis> all = IntStream.range(0, 25).mapToObj(i -> stored(tenant)).toList();
    Diagnosis erased = all.getFirst();
    STORE.erase(erased, erased.submittedAt().plusSeconds(60));
    byte[] before = keyOf(all.getLast());
    KEYS.rotate(tenant);

    var sealed = new DynamoSealedRecords(RECORDS, new TenantCipher(KEYS));
    var page = sealed.reseal(tenant, month, Optional.empty(), 10);
    int resealed = page.old();
    while (page.last().isPresent()) {
      page = sealed.reseal(tenant, month, page.last(), 10);
      resealed += page.old();
    }

    assertThat(resealed).isEqualTo(24);
    assertThat(keyOf(all.getLast())).isNotEqualTo(before);
    assertThat(STORE.find(tenant, erased.firm(), erased.id())).isEmpty();
    for (Diagnosis diagnosis : all.subList(1, all.size())) {
      assertThat(keyOf(diagnosis)).isEqualTo(keyOf(all.getLast()));
      assertThat(STORE.find(tenant, diagnosis.firm(), diagnosis.id()))
          .map(DiagnosisStore.Sealed::diagnosis)
          .contains(diagnosis);
    }
  }

  @Test
  void oldItemsBecomeSealedOnes() {
    Diagnosis old = unsealed();

    new DynamoSealedRecords(RECORDS, new TenantCipher(KEYS))
        .reseal(COMMUNITY, YearMonth.of(2026, 11), Optional.empty(), 1000);

    assertThat(raw(old)).containsKey("identity").doesNotContainKeys("scope", "corporateNumber");
    assertThat(STORE.find(COMMUNITY, old.firm(), old.id()))
        .map(sealed -> sealed.diagnosis().submission().identity().scope())
        .contains(Optional.of("本社"));
  }

  private static Diagnosis stored(CommunityId tenant) {
    Receipt receipt = receipt(tenant);
    Diagnosis diagnosis = diagnosis(tenant, receipt, Profile.EMPTY, fullIdentity());
    STORE.add(diagnosis, receipt.secret().hash());
    return diagnosis;
  }

  /** As version 1 stored it. */
  private static Diagnosis unsealed() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    STORE.add(diagnosis, receipt.secret().hash());
    put(
        diagnosis,
        Map.of(
            "schemaVersion", AttributeValue.fromN("1"),
            "corporateNumber", AttributeValue.fromS("7010705000725"),
            "scope", AttributeValue.fromS("本社")));
    return diagnosis;
  }

  private static byte[] keyOf(Diagnosis diagnosis) {
    return Arrays.copyOf(requireNonNull(raw(diagnosis).get("identity")).b().asByteArray(), 5);
  }

  private static void put(Diagnosis diagnosis, Map<String, AttributeValue> changes) {
    var item = new HashMap<>(raw(diagnosis));
    item.putAll(changes);
    TABLES.client().putItem(put -> put.tableName(TABLES.name("RecordsTable")).item(item));
  }

  private static Map<String, AttributeValue> raw(Diagnosis diagnosis) {
    return TABLES
        .client()
        .getItem(get ->
            get.tableName(TABLES.name("RecordsTable"))
                .key(
                    Map.of(
                        "pk",
                            AttributeValue.fromS(
                                Keys.firm(diagnosis.community(), diagnosis.firm())),
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
