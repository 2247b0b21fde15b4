package kyojo.persistence.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kyojo.domain.community.NoKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Roster;
import kyojo.domain.rotation.RotateKeys;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.closing.OpenedItems;
import kyojo.persistence.diagnosis.DynamoSealedRecords;
import kyojo.persistence.incident.SealedIncidents;
import kyojo.persistence.inventory.SealedInventories;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.SealedNames;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples.Stored;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tenant gets a new key while others read and write. Each {@link Sealed} is a process. */
class RotateKeysTest {
  private static final CommunityId COMMUNITY = Sealed.COMMUNITY;

  private final LocalTables tables = LocalTables.fresh();
  private final String table = tables.name("RecordsTable");
  private final Instant begun = Instant.now();
  private Instant now = begun;
  private final Sealed filler = process();
  private final Stored stored = fill();

  private Stored fill() {
    filler.keys().create(COMMUNITY);
    return filler.fill();
  }

  @Test
  void everythingIsReadBeforeDuringAndAfterByWhoeverRemembersTheOldKey() {
    Sealed elsewhere = process();
    elsewhere.requireAll(stored);
    var looked = new ArrayList<Integer>();

    var rotate =
        rotate(
            tables.client(),
            kind ->
                watched(
                    kind,
                    () -> {
                      looked.add(1);
                      elsewhere.requireAll(stored);
                      process().requireAll(stored);
                    }));
    rotate.rotate(COMMUNITY);
    elsewhere.requireAll(stored);
    RotateKeys.Step step = reseal(rotate);

    // Two diagnoses, three entries, a roster, a confirmation, a closing, two lists of devices; of a
    // report its story and who tells it.
    assertThat(step.old()).isEqualTo(12);
    assertThat(step.unreadable()).isZero();
    assertThat(looked).hasSizeGreaterThanOrEqualTo(8);
    elsewhere.requireAll(stored);
    process().requireAll(stored);
  }

  @Test
  void whatLiesThereAndWhatIsNewIsSealedWithTheNewKey() {
    List<String> before = keysUsed();
    assertThat(before).hasSize(1);
    Sealed elsewhere = process();
    elsewhere.requireAll(stored);
    var rotate = rotate(tables.client(), kind -> kind);

    rotate.rotate(COMMUNITY);
    // Still with the key that it remembers; the command waits until nobody does so any more.
    elsewhere.tell();
    assertThat(keysUsed()).isEqualTo(before);
    now = now.plusSeconds(60);
    elsewhere.tell();
    assertThat(keysUsed()).hasSize(2);
    reseal(rotate);

    assertThat(keysUsed()).hasSize(1).doesNotContainAnyElementsOf(before);
    elsewhere.requireAll(stored);
    process().requireAll(stored);
  }

  @Test
  void brokenOffAnywhereItDoesNoHarmAndIsDoneAgain() {
    try (FaultyDynamo faulty = tables.faulty();
        DynamoDbClient client = client(faulty)) {
      int calls = Integer.MAX_VALUE;
      int brokenOff = 0;
      for (int call = 1; call <= calls; call += call < 12 ? 1 : 131) {
        for (Fault fault : List.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
          faulty.failAt(call, fault);
          brokenOff += isBrokenOff(client) ? 1 : 0;
          process().requireAll(stored);
        }
        faulty.failAt(0, Fault.REFUSED);
        reseal(rotate(client, kind -> kind));
        calls = faulty.calls();
        assertThat(keysUsed()).hasSize(1);
        assertThat(reseal(rotate(client, kind -> kind)).old()).isZero();
      }
      assertThat(brokenOff).isGreaterThan(20);
    }
  }

  @Test
  void whatOthersChangeMeanwhileStays() throws Exception {
    var rotate = rotate(tables.client(), kind -> kind);
    try (var threads = Executors.newFixedThreadPool(1)) {
      var changes =
          threads.submit(() -> {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
              refused += filler.rosters().replace(next(filler.roster())) ? 0 : 1;
            }
            return refused;
          });
      for (int round = 0; round < 5; round++) {
        rotate.rotate(COMMUNITY);
        reseal(rotate);
      }
      // Each rotation stores the roster once more, and refuses whoever had read it just before.
      assertThat(filler.roster().version()).isBetween(41L - changes.get(), 46L);
    }
    rotate.rotate(COMMUNITY);
    reseal(rotate);
    assertThat(keysUsed()).hasSize(1);
    process().requireAll(stored);
  }

  @Test
  void whatWasStoredBeforeAnythingWasEncryptedBecomesSealed() {
    for (var item : items()) {
      if (Stream.of("wrapped", "identity", "devices", "sealed").noneMatch(item::containsKey)) {
        var old = new HashMap<>(new OpenedItems(filler.cipher()).open(COMMUNITY, item));
        old.put("schemaVersion", AttributeValue.fromN("1"));
        tables.client().putItem(put -> put.tableName(table).item(old));
      }
    }
    assertThat(items().toString()).contains(Sealed.NAME);

    assertThat(reseal(rotate(tables.client(), kind -> kind)).old()).isEqualTo(6);

    assertThat(items().toString()).doesNotContain(Sealed.NAME);
    process().requireAll(stored);
  }

  @Test
  void whatDoesNotOpenIsCountedAndLeft() {
    Map<String, AttributeValue> entry =
        items().stream().filter(item -> item.containsKey("action")).findFirst().orElseThrow();
    var moved = new HashMap<>(entry);
    moved.put("member", AttributeValue.fromS("0000000000000000000000000Z"));
    tables.client().putItem(put -> put.tableName(table).item(moved));

    var rotate = rotate(tables.client(), kind -> kind);
    rotate.rotate(COMMUNITY);
    RotateKeys.Step step = reseal(rotate);

    assertThat(step.unreadable()).isOne();
    assertThat(step.old()).isEqualTo(11);
    assertThat(items()).contains(moved);
  }

  @Test
  void aTenantWithoutKeysIsToldSo() {
    var rotate = rotate(tables.client(), kind -> kind);

    assertThatThrownBy(() -> rotate.rotate(CommunityId.IPA)).isInstanceOf(NoKeys.class);
  }

  private static Roster next(Roster roster) {
    return new Roster(
        COMMUNITY, roster.version() + 1, roster.members(), roster.invitations(), roster.gone());
  }

  /** Every kind, one record at a time. */
  private static SealedRecords watched(SealedRecords kind, Runnable look) {
    return new SealedRecords() {
      @Override
      public boolean isByMonth() {
        return kind.isByMonth();
      }

      @Override
      public Page reseal(
          CommunityId community,
          java.time.YearMonth month,
          java.util.Optional<String> after,
          int limit) {
        Page page = kind.reseal(community, month, after, 1);
        if (page.old() > 0) {
          look.run();
        }
        return page;
      }
    };
  }

  private boolean isBrokenOff(DynamoDbClient client) {
    try {
      var rotate = rotate(client, kind -> kind);
      rotate.rotate(COMMUNITY);
      reseal(rotate);
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  private static RotateKeys.Step reseal(RotateKeys rotate) {
    RotateKeys.Step step = rotate.reseal(COMMUNITY, rotate.beginning());
    assertThat(step.next()).isEmpty();
    return step;
  }

  private RotateKeys rotate(DynamoDbClient client, UnaryOperator<SealedRecords> change) {
    var records = new RecordsTable(client, table);
    var keys = keys(records);
    var cipher = new TenantCipher(keys);
    var kinds = new ArrayList<SealedRecords>(SealedNames.all(records, cipher));
    kinds.addAll(SealedInventories.all(records, cipher));
    kinds.addAll(SealedIncidents.all(records, cipher));
    kinds.add(new DynamoSealedRecords(records, cipher));
    return new RotateKeys(keys, kinds.stream().map(change).toList(), InstantSource.system());
  }

  private Sealed process() {
    var records = new RecordsTable(tables.client(), table);
    return new Sealed(records, keys(records), begun);
  }

  private KeysetStore keys(RecordsTable records) {
    return KeysetStore.open(
        records, KeysSettings.local(tables.variables("ManageMembers")), () -> now);
  }

  private DynamoDbClient client(FaultyDynamo database) {
    return DynamoClients.open(
        DynamoSettings.from(tables.variables("ManageMembers", database.endpoint())));
  }

  private List<Map<String, AttributeValue>> items() {
    return tables.client().scanPaginator(scan -> scan.tableName(table)).items().stream().toList();
  }

  /** The ids of the keys with which what lies there is sealed. */
  private List<String> keysUsed() {
    return Sealed.blobs(items()).distinct().toList();
  }
}
