package kyojo.local.rotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.local.rotation.KeyRotation.Order;
import kyojo.local.rotation.KeyRotation.Pause;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.community.DynamoCommunityStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The operator's command while others go on; what happens meanwhile happens while it waits. */
class KeyRotationTest {
  private static final CommunityId ONE = Samples.COMMUNITY;
  private static final CommunityId TWO = new CommunityId("00000000000000000000000002");
  private static final Order ALL = new Order(Optional.empty(), false);

  /** The version byte and the id of a key, as Tink writes them. */
  private static final int KEY_BYTES = 5;

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final DynamoCommunityStore communities =
      new DynamoCommunityStore(tables.client(), tables.name("ReferenceTable"));
  private final KeysetStore elsewhere = keys();
  private final MemberNames names = MemberNames.with(new TenantCipher(elsewhere));
  private final DynamoRosterStore rosters = new DynamoRosterStore(records, names);
  private final List<Runnable> meanwhile = new ArrayList<>();

  /** What the command's clock says, which its waiting moves on. */
  private Instant now = Instant.now();

  KeyRotationTest() {
    for (CommunityId tenant : List.of(CommunityId.IPA, ONE, TWO)) {
      elsewhere.create(tenant);
      rosters.replace(
          tenant.equals(CommunityId.IPA)
              ? new Roster(tenant, 1, List.of(Staff.member("ipa-1", Role.IPA)), List.of())
              : Staff.roster(tenant));
    }
    for (CommunityId community : List.of(ONE, TWO)) {
      communities.replace(
          new CommunitySettings(
              Samples.community(community, "架空", "27"), State.OPEN, Instant.EPOCH, 1));
    }
  }

  @Test
  void aNameThatIsCopiedOutOfARememberedRosterIsUnderTheNewKeyInTheEnd() {
    Member remembered = rosters.find(ONE).orElseThrow().members().getFirst();
    List<String> before = keysUsed(ONE);
    meanwhile.add(() -> tell(ONE, remembered));
    meanwhile.add(() -> tell(ONE, remembered));

    assertThat(run(ALL)).contains("New key: " + ONE.value(), "Done. Nothing is left");

    assertThat(keysUsed(ONE)).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void whatIsStillUnderAnOldKeyAfterEveryPassIsTold() {
    Member remembered = rosters.find(ONE).orElseThrow().members().getFirst();
    for (int pauses = 0; pauses < 10; pauses++) {
      meanwhile.add(() -> tell(ONE, remembered));
    }

    assertThat(run(ALL))
        .contains("1 were found under an old key all the same", "somebody has to look");
    assertThat(run(new Order(Optional.of(ONE), true))).contains("Done. Nothing is left");
  }

  @Test
  void aCommunityThatIsClosedMeanwhileIsLeftOut() {
    meanwhile.add(() -> close(ONE));

    assertThat(run(ALL))
        .contains(
            "New key: " + ONE.value(),
            "Left out: " + ONE.value(),
            "Encrypted anew: " + TWO.value(),
            "Done. Nothing is left")
        .doesNotContain("Encrypted anew: " + ONE.value());
  }

  @Test
  void aCommunityThatIsClosedWhileItsRecordsAreSealedIsLeftOut() {
    meanwhile.add(() -> {});
    meanwhile.add(() -> close(TWO));

    assertThat(run(ALL)).contains("Left out: " + TWO.value(), "Done. Nothing is left");
  }

  @Test
  void aDestroyedKeyDoesNotComeBack() {
    // IPA is the first; as soon as it has its key, the community is closed.
    var closing =
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8) {
          @Override
          public void println(String line) {
            if (line.equals("New key: " + CommunityId.IPA.value())) {
              KeyRotationTest.this.close(ONE);
            }
          }
        };

    assertThat(rotation().run(ALL, closing)).isTrue();

    assertThat(items("T#" + ONE.value() + "#K")).isEmpty();
  }

  private void close(CommunityId community) {
    CommunitySettings now = communities.find(community).orElseThrow();
    communities.replace(now.in(State.CLOSING));
    keys().destroy(community);
  }

  private void tell(CommunityId community, Member member) {
    new DynamoAuditTrail(records, names)
        .add(
            community,
            AuditEntry.of(
                Instant.now(), member, AuditAction.FIRM_READ, community.value(), "192.0.2.1"));
  }

  private String run(Order order) {
    var out = new ByteArrayOutputStream();
    boolean isWhole = rotation().run(order, new PrintStream(out, true, UTF_8));
    assertThat(isWhole).isEqualTo(out.toString(UTF_8).contains("Done. Nothing is left"));
    return out.toString(UTF_8);
  }

  private KeyRotation rotation() {
    var keys = KeysetStore.open(records, settings(), () -> now);
    Pause pause = this::others;
    return new KeyRotation(communities, keys, RotationCommand.rotateKeys(records, keys), pause);
  }

  /** What the others do while the command waits, one thing a time. */
  private void others(Duration time) {
    now = now.plus(time);
    if (!meanwhile.isEmpty()) {
      meanwhile.removeFirst().run();
    }
  }

  private KeysetStore keys() {
    return KeysetStore.open(records, settings(), InstantSource.system());
  }

  private KeysSettings settings() {
    return KeysSettings.local(tables.variables("ManageMembers"));
  }

  /** The ids of the keys with which the tenant's names are sealed. */
  private List<String> keysUsed(CommunityId tenant) {
    return items("T#" + tenant.value()).flatMap(KeyRotationTest::names).distinct().toList();
  }

  private Stream<AttributeValue> items(String prefix) {
    return tables.client().scanPaginator(scan -> scan.tableName(records.name())).items().stream()
        .filter(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s().startsWith(prefix))
        .map(AttributeValue::fromM);
  }

  private static Stream<String> names(AttributeValue value) {
    if (value.hasL()) {
      return value.l().stream().flatMap(KeyRotationTest::names);
    }
    return value.m().entrySet().stream()
        .flatMap(entry ->
            entry.getKey().equals("sealedName")
                ? Stream.of(
                    HexFormat.of().formatHex(entry.getValue().b().asByteArray(), 0, KEY_BYTES))
                : names(entry.getValue()));
  }
}
