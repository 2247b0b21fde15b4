package kyojo.persistence.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.Erasure;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Phase;
import kyojo.domain.closing.Witness;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.closing.DynamoClosingStore;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.inventory.DynamoInventoryStore;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Samples;
import kyojo.testkit.Samples.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One of everything that is encrypted, as one process with its own memory of keys sees it. */
final class Sealed {
  static final CommunityId COMMUNITY = Samples.COMMUNITY;
  static final String NAME = "経営指導員 山田太郎";
  private static final Instant SINCE = Instant.parse("2026-04-01T00:00:00Z");
  private static final Person PERSON = new Person("https://id.example", "owner");
  private static final Member OWNER = new Member(key().member(), Role.OWNER, NAME, SINCE, PERSON);
  private static final Identity WHO =
      new Identity(Optional.of("架空金属工業"), Optional.of("総務 花子"), Optional.empty(), Optional.empty());

  /** The version byte and the id of a key, as Tink writes them. */
  private static final int KEY_BYTES = 5;

  private final RecordsTable records;
  private final KeysetStore keys;
  private final MemberNames names;
  private final Instant now;

  Sealed(RecordsTable records, KeysetStore keys, Instant now) {
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    this.records = records;
    this.keys = keys;
    this.names = MemberNames.with(new TenantCipher(keys));
  }

  KeysetStore keys() {
    return keys;
  }

  TenantCipher cipher() {
    return new TenantCipher(keys);
  }

  DynamoRosterStore rosters() {
    return new DynamoRosterStore(records, names);
  }

  DynamoClosingStore closings() {
    return new DynamoClosingStore(records, names);
  }

  Roster roster() {
    return rosters().find(COMMUNITY).orElseThrow();
  }

  /** Answers a firm that is there. */
  Stored fill() {
    var diagnoses = new DynamoDiagnosisStore(records, cipher());
    Stored first = Samples.store(diagnoses, Profile.EMPTY, WHO, Duration.ofDays(400));
    Samples.another(
        diagnoses, first, Samples.submission(Profile.EMPTY, WHO), now.minus(Duration.ofDays(100)));
    rosters()
        .replace(
            new Roster(
                COMMUNITY,
                1,
                List.of(OWNER),
                List.of(Invitation.to(key(), Role.STAFF, NAME, now))));
    tell();
    trail().add(COMMUNITY, entry(now.minus(Duration.ofDays(50))));
    trail().add(COMMUNITY, entry(now.minus(Duration.ofDays(1000))));
    new DynamoConfirmations(records, names)
        .put(
            COMMUNITY,
            first.receipt().firm(),
            new Confirmation(OWNER.id(), NAME, now),
            now.plus(Duration.ofDays(400)));
    closings().replace(closing());
    lists().fill(first.receipt());
    reports().fill();
    return first;
  }

  private SealedReports reports() {
    return new SealedReports(new DynamoIncidentStore(records, cipher()), now);
  }

  private SealedLists lists() {
    return new SealedLists(new DynamoInventoryStore(records, cipher()), now);
  }

  /** Writes an entry into the trail of now. */
  void tell() {
    trail().add(COMMUNITY, entry(now));
  }

  /** Reads all of it. */
  void requireAll(Stored first) {
    Roster roster = roster();
    assertThat(roster.members()).allMatch(member -> member.name().text().equals(NAME));
    assertThat(roster.invitations()).allMatch(open -> open.name().text().equals(NAME));
    for (int days : List.of(0, 50, 1000)) {
      var month = Keys.month(now.minus(Duration.ofDays(days)));
      assertThat(trail().page(COMMUNITY, month, Optional.empty(), 100))
          .isNotEmpty()
          .allMatch(placed -> placed.entry().name().text().equals(NAME));
    }
    assertThat(
            new DynamoConfirmations(records, names)
                .find(COMMUNITY, first.receipt().firm())
                .orElseThrow()
                .name()
                .text())
        .isEqualTo(NAME);
    assertThat(closings().find(COMMUNITY).orElseThrow().askedBy().name().text()).isEqualTo(NAME);
    assertThat(
            new DynamoDiagnosisStore(records, cipher())
                .all(COMMUNITY, first.receipt().firm())
                .openedBy(first.receipt()))
        .hasSize(2)
        .allMatch(diagnosis -> diagnosis.submission().identity().equals(WHO));
    lists().require(first.receipt());
    reports().require();
  }

  /** The keys with which everything in the items is sealed. */
  static Stream<String> blobs(List<Map<String, AttributeValue>> items) {
    return items.stream().flatMap(item -> blobs(AttributeValue.fromM(item)));
  }

  private static Stream<String> blobs(AttributeValue value) {
    if (value.hasL()) {
      return value.l().stream().flatMap(Sealed::blobs);
    }
    return value.m().entrySet().stream()
        .flatMap(entry ->
            List.of("sealedName", "identity", "devices", "sealed").contains(entry.getKey())
                ? Stream.of(keyOf(entry.getValue().b().asByteArray()))
                : blobs(entry.getValue()));
  }

  private static String keyOf(byte[] sealed) {
    return HexFormat.of().formatHex(Arrays.copyOf(sealed, KEY_BYTES));
  }

  private DynamoAuditTrail trail() {
    return new DynamoAuditTrail(records, names);
  }

  private static AuditEntry entry(Instant at) {
    return new AuditEntry(
        at, OWNER.id(), Role.OWNER, NAME, AuditAction.MEMBER_INVITED, "x", "192.0.2.1");
  }

  private Closing closing() {
    var witness = new Witness(Office.COMMUNITY, OWNER.id(), OWNER.name(), PERSON, now);
    return new Closing(
        COMMUNITY,
        1,
        Phase.ASKED,
        now,
        witness,
        Optional.empty(),
        false,
        Optional.empty(),
        0,
        new Erasure("", 0, 0, true),
        List.of(witness));
  }

  private static InvitationKey key() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).invitationKey();
  }
}
