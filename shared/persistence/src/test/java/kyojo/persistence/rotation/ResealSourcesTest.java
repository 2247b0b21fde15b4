package kyojo.persistence.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kyojo.domain.closing.Closing;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Roster;
import kyojo.domain.rotation.RotateKeys;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.SealedNames;
import kyojo.testkit.LocalTables;
import kyojo.testkit.MeddledDynamo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A roster and a closing are sealed anew while others have them in hand. */
class ResealSourcesTest {
  private static final CommunityId COMMUNITY = Sealed.COMMUNITY;

  private final LocalTables tables = LocalTables.fresh();
  private final String table = tables.name("RecordsTable");
  private final Sealed elsewhere = sealed();

  private Sealed sealed() {
    var records = new RecordsTable(tables.client(), table);
    var process = new Sealed(records, keys(records), Instant.now());
    process.keys().create(COMMUNITY);
    process.fill();
    return process;
  }

  @Test
  void whatWasReadBeforeCannotBeStoredAfterwards() {
    Roster roster = elsewhere.roster();
    Closing closing = closing();
    RotateKeys rotate = rotate(tables.client());
    rotate.rotate(COMMUNITY);

    assertThat(rotate.resealSources(COMMUNITY).old()).isEqualTo(2);
    assertThat(elsewhere.rosters().replace(next(roster))).isFalse();
    assertThat(elsewhere.closings().replace(next(closing))).isFalse();
    // Read again, both are stored; their names stay under the new key.
    assertThat(elsewhere.rosters().replace(next(elsewhere.roster()))).isTrue();
    assertThat(elsewhere.closings().replace(next(closing()))).isTrue();
    assertThat(rotate.resealSources(COMMUNITY).old()).isZero();
  }

  @Test
  void whatIsStoredAnywhereBetweenIsReadOnceMore() {
    try (MeddledDynamo meddled = tables.meddled();
        DynamoDbClient client = LocalTables.client(meddled.endpoint())) {
      int calls = 1;
      for (int call = 1; call <= calls; call++) {
        RotateKeys rotate = rotate(client);
        rotate.rotate(COMMUNITY);
        Roster roster = elsewhere.roster();
        Closing closing = closing();
        meddled.before(
            call,
            () -> {
              elsewhere.rosters().replace(next(roster));
              elsewhere.closings().replace(next(closing));
            });

        assertThat(rotate.resealSources(COMMUNITY).old()).isEqualTo(2);
        calls = meddled.calls();

        meddled.before(0, () -> {});
        assertThat(keysUsed()).as("stored before call %s", call).hasSize(1);
        assertThat(rotate.resealSources(COMMUNITY).old()).isZero();
      }
      assertThat(calls).isGreaterThanOrEqualTo(5);
    }
  }

  private Closing closing() {
    return elsewhere.closings().find(COMMUNITY).orElseThrow();
  }

  private static Roster next(Roster roster) {
    return new Roster(COMMUNITY, roster.version() + 1, roster.members(), List.of(), roster.gone());
  }

  private static Closing next(Closing closing) {
    return new Closing(
        COMMUNITY,
        closing.version() + 1,
        closing.phase(),
        closing.since(),
        closing.askedBy(),
        closing.confirmedBy(),
        closing.withoutWaiting(),
        closing.archive(),
        closing.checked() + 1,
        closing.erasure(),
        closing.keepers());
  }

  private RotateKeys rotate(DynamoDbClient client) {
    var records = new RecordsTable(client, table);
    KeysetStore keys = keys(records);
    var kinds = new ArrayList<SealedRecords>(SealedNames.all(records, new TenantCipher(keys)));
    return new RotateKeys(keys, kinds, InstantSource.system());
  }

  private KeysetStore keys(RecordsTable records) {
    return KeysetStore.open(
        records, KeysSettings.local(tables.variables("ManageMembers")), InstantSource.system());
  }

  /** The ids of the keys with which names in the roster and the closing are sealed. */
  private List<String> keysUsed() {
    return Sealed.blobs(
            tables.client().scanPaginator(scan -> scan.tableName(table)).items().stream()
                .filter(ResealSourcesTest::isSource)
                .toList())
        .distinct()
        .toList();
  }

  private static boolean isSource(Map<String, AttributeValue> item) {
    return List.of(Keys.ROSTER, Keys.CLOSING)
        .contains(item.getOrDefault("sk", AttributeValue.fromS("")).s());
  }
}
