package kyojo.persistence.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.Erasure;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Phase;
import kyojo.domain.closing.Witness;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.closing.DynamoClosingStore;
import kyojo.persistence.closing.OpenedItems;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.testkit.LocalTables;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tenant with every item that names a member, and what tests ask of them. */
abstract class NamedItems {
  static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  static final String NAME = "経営指導員 山田太郎";
  static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");
  static final YearMonth MONTH = YearMonth.of(2026, 11);
  static final FirmId FIRM = new FirmId("0000000000000000000000000F");
  static final Person PERSON = new Person("https://id.example", "owner");

  final LocalTables tables = LocalTables.fresh();
  final RecordsTable records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
  final KeysetStore keys = open();
  final MemberNames names = MemberNames.with(new TenantCipher(keys));
  final Member owner = new Member(key().member(), Role.OWNER, NAME, NOW, PERSON);

  NamedItems() {
    keys.create(COMMUNITY);
    keys.create(OTHER);
  }

  void fill(MemberNames by) {
    var invitation = Invitation.to(key(), Role.STAFF, NAME, NOW);
    new DynamoRosterStore(records, by)
        .replace(new Roster(COMMUNITY, 1, List.of(owner), List.of(invitation)));
    new DynamoAuditTrail(records, by).add(COMMUNITY, entry(owner, NOW));
    new DynamoConfirmations(records, by)
        .put(
            COMMUNITY,
            FIRM,
            new Confirmation(owner.id(), NAME, NOW),
            NOW.plus(Duration.ofDays(400)));
    new DynamoClosingStore(records, by)
        .replace(closing(1, new Witness(Office.COMMUNITY, owner.id(), owner.name(), PERSON, NOW)));
  }

  void requireReadable(MemberNames by) {
    assertThat(roster(by).members().getFirst().name().text()).isEqualTo(NAME);
    assertThat(roster(by).invitations().getFirst().name().text()).isEqualTo(NAME);
    assertThat(trail(by))
        .singleElement()
        .satisfies(e -> assertThat(e.name().text()).isEqualTo(NAME));
    var confirmations = new DynamoConfirmations(records, by);
    assertThat(confirmations.find(COMMUNITY, FIRM).orElseThrow().name().text()).isEqualTo(NAME);
    Closing closing = new DynamoClosingStore(records, by).find(COMMUNITY).orElseThrow();
    assertThat(closing.askedBy().name().text()).isEqualTo(NAME);
  }

  Roster roster(MemberNames by) {
    return new DynamoRosterStore(records, by).find(COMMUNITY).orElseThrow();
  }

  List<AuditEntry> trail(MemberNames by) {
    return new DynamoAuditTrail(records, by)
        .page(COMMUNITY, MONTH, Optional.empty(), 10).stream().map(Placed::entry).toList();
  }

  static AuditEntry entry(Member member, Instant at) {
    return AuditEntry.of(at, member, AuditAction.MEMBER_INVITED, "x", "192.0.2.1");
  }

  static Closing later(Closing closing) {
    return closing(closing.version() + 1, closing.askedBy());
  }

  static Closing closing(long version, Witness askedBy) {
    return new Closing(
        COMMUNITY,
        version,
        Phase.ASKED,
        NOW,
        askedBy,
        Optional.empty(),
        false,
        Optional.empty(),
        0,
        new Erasure("", 0, 0, true),
        List.of(askedBy));
  }

  KeysetStore open() {
    return KeysetStore.open(
        records, KeysSettings.local(tables.variables("ManageMembers")), InstantSource.system());
  }

  /** As version 1 of each type was. */
  void asItWasBefore(Map<String, AttributeValue> item) {
    if (!requireNonNull(item.get("sk")).s().equals("KEYSET")) {
      var old = new HashMap<>(new OpenedItems(new TenantCipher(keys)).open(COMMUNITY, item));
      old.put("schemaVersion", AttributeValue.fromN("1"));
      put(old);
    }
  }

  void put(Map<String, AttributeValue> item) {
    tables.client().putItem(put -> put.tableName(records.name()).item(item));
  }

  Map<String, AttributeValue> item(String sort) {
    return items().stream()
        .filter(item -> requireNonNull(item.get("sk")).s().equals(sort))
        .findFirst()
        .orElseThrow();
  }

  List<Map<String, AttributeValue>> items() {
    return tables.client().scanPaginator(scan -> scan.tableName(records.name())).items().stream()
        .toList();
  }

  /** Every run of bytes in the items, as text. */
  static Set<String> bytes(List<Map<String, AttributeValue>> items) {
    var found = new HashSet<String>();
    items.forEach(item -> item.values().forEach(value -> collect(value, found)));
    return found;
  }

  static void collect(AttributeValue value, Set<String> found) {
    if (value.hasM()) {
      value.m().values().forEach(inner -> collect(inner, found));
    } else if (value.hasL()) {
      value.l().forEach(inner -> collect(inner, found));
    } else if (value.b() != null) {
      found.add(new String(value.b().asByteArray(), UTF_8));
    } else {
      found.add(String.valueOf(value.s()));
    }
  }

  static kyojo.domain.identity.InvitationKey key() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).invitationKey();
  }
}
