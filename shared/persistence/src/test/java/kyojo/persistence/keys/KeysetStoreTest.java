package kyojo.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher.Place;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeysetStoreTest {
  private static final CommunityId ONE = new CommunityId("00000000000000000000000001");
  private static final CommunityId TWO = new CommunityId("00000000000000000000000002");
  private static final byte[] NAME = "架空金属工業株式会社".getBytes(UTF_8);
  private static final Place PLACE = new Place("T#1#F#1", "D#1", "identity");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final KeysetStore keys = open();
  private final TenantCipher cipher = new TenantCipher(keys);

  @BeforeEach
  void makeKeys() {
    keys.create(ONE);
    keys.create(TWO);
  }

  @Test
  void opensWhatWasSealedInAnotherProcessToo() {
    byte[] sealed = cipher.seal(ONE, PLACE, NAME);

    assertThat(new String(sealed, UTF_8)).doesNotContain("架空");
    assertThat(cipher.open(ONE, PLACE, sealed)).isEqualTo(NAME);
    assertThat(new TenantCipher(open()).open(ONE, PLACE, sealed)).isEqualTo(NAME);
    assertThat(cipher.seal(ONE, PLACE, NAME)).isNotEqualTo(sealed);
  }

  @ParameterizedTest
  @CsvSource({
    "T#1#F#2, D#1, identity",
    "T#2#F#1, D#1, identity",
    "T#1#F#1, D#2, identity",
    "T#1#F#1, D#1, other"
  })
  void doesNotOpenInAnotherPlace(String pk, String sk, String attribute) {
    byte[] sealed = cipher.seal(ONE, PLACE, NAME);

    assertThatThrownBy(() -> cipher.open(ONE, new Place(pk, sk, attribute), sealed))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenForAnotherTenantOrChanged() {
    byte[] sealed = cipher.seal(ONE, PLACE, NAME);
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;

    assertThatThrownBy(() -> cipher.open(TWO, PLACE, sealed)).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> cipher.open(ONE, PLACE, changed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void aKeysetDoesNotUnwrapInAnotherTenantsPlace() {
    byte[] sealed = cipher.seal(ONE, PLACE, NAME);
    put(TWO, Map.of("wrapped", requireNonNull(item(ONE).get("wrapped"))));

    assertThatThrownBy(() -> new TenantCipher(open()).open(TWO, PLACE, sealed))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void theStoredKeysetShowsNoKeyAndIsMadeOnce() {
    Map<String, AttributeValue> first = item(ONE);
    keys.create(ONE);
    open().create(ONE);

    assertThat(item(ONE)).isEqualTo(first);
    // Wrapped: as long as the keyset and what AES-GCM adds, and never the same twice.
    assertThat(item(TWO).get("wrapped")).isNotEqualTo(first.get("wrapped"));
    assertThat(first).containsEntry("expiresAt", AttributeValue.fromN("253402300799"));
  }

  @Test
  void aNewKeySealsAndTheOldOneStillOpens() {
    byte[] old = cipher.seal(ONE, PLACE, NAME);
    keys.rotate(ONE);
    byte[] later = cipher.seal(ONE, PLACE, NAME);

    assertThat(keyOf(later)).isNotEqualTo(keyOf(old));
    assertThat(cipher.open(ONE, PLACE, old)).isEqualTo(NAME);
    assertThat(new TenantCipher(open()).open(ONE, PLACE, later)).isEqualTo(NAME);
    assertThat(item(ONE)).containsEntry("version", AttributeValue.fromN("2"));
  }

  @Test
  void whatIsSealedWithANewKeyOpensAtOnceWhereTheOldOneIsRemembered() {
    var elsewhere = new TenantCipher(open());
    elsewhere.open(ONE, PLACE, cipher.seal(ONE, PLACE, NAME));

    keys.rotate(ONE);

    assertThat(elsewhere.open(ONE, PLACE, cipher.seal(ONE, PLACE, NAME))).isEqualTo(NAME);
  }

  @Test
  void aDestroyedKeyOpensNothingElsewhereAfterAMinute() {
    var elsewhere = new TenantCipher(open());
    byte[] sealed = elsewhere.seal(ONE, PLACE, NAME);

    keys.destroy(ONE);
    keys.destroy(ONE);

    assertThatThrownBy(() -> cipher.open(ONE, PLACE, sealed)).hasMessage("the tenant has no keys");
    now = now.plusSeconds(60);
    assertThatThrownBy(() -> elsewhere.open(ONE, PLACE, sealed))
        .hasMessage("the tenant has no keys");
    assertThatThrownBy(() -> elsewhere.seal(ONE, PLACE, NAME)).hasMessage("the tenant has no keys");
    // A key made anew is another one.
    keys.create(ONE);
    assertThatThrownBy(() -> cipher.open(ONE, PLACE, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void nothingIsOpenedForThoseWhoMeetNothingSealed() {
    var closed =
        new KeysetStore(
            records,
            () -> {
              throw new AssertionError("asked for the key of the deployment");
            },
            () -> now);

    assertThat(closed.find(new CommunityId("00000000000000000000000003"))).isEmpty();
  }

  private KeysetStore open() {
    return KeysetStore.open(
        records, KeysSettings.local(tables.variables("ReadDiagnosis")), () -> now);
  }

  /** Tink writes the key's id after the version byte. */
  private static byte[] keyOf(byte[] sealed) {
    return Arrays.copyOf(sealed, 5);
  }

  private Map<String, AttributeValue> item(CommunityId community) {
    return tables
        .client()
        .getItem(get -> get.tableName(tables.name("RecordsTable")).key(key(community)))
        .item();
  }

  private void put(CommunityId community, Map<String, AttributeValue> changes) {
    var item = new HashMap<>(item(community));
    item.putAll(changes);
    tables.client().putItem(put -> put.tableName(tables.name("RecordsTable")).item(item));
  }

  private static Map<String, AttributeValue> key(CommunityId community) {
    return Map.of(
        "pk", AttributeValue.fromS(Keys.keys(community)), "sk", AttributeValue.fromS("KEYSET"));
  }

  @Test
  void bytesThatAreNoKeysetAreToldApart() {
    put(ONE, Map.of("wrapped", AttributeValue.fromB(SdkBytes.fromUtf8String("no keyset"))));

    assertThatThrownBy(() -> new TenantCipher(open()).seal(ONE, PLACE, NAME))
        .isInstanceOf(SealBroken.class);
  }
}
