package kyojo.managecommunities;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.community.DynamoCommunityStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Event;
import kyojo.testkit.LocalTables;

/** Tables with one member of IPA's, and what lies in them. */
final class Tenants {
  static final String IPA_MEMBER = "ipa-1";

  final LocalTables tables = LocalTables.fresh();
  final KeysetStore keys =
      KeysetStore.open(
          records(),
          KeysSettings.from(tables.variables("ManageCommunities")),
          InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  final RosterStore rosters = new DynamoRosterStore(records(), names);
  final CommunityStore communities =
      new DynamoCommunityStore(tables.client(), tables.name("ReferenceTable"));
  private final AuditTrail trail = new DynamoAuditTrail(records(), names);

  Tenants() {
    put(CommunityId.IPA, IPA_MEMBER, "ほんごう 一子", Role.IPA);
  }

  /** Makes somebody the only member of a tenant. */
  void put(CommunityId tenant, String subject, String name, Role role) {
    keys.create(tenant);
    var id = new MemberId("0000000000000000000000000M");
    var member =
        new Member(
            id, role, name, Instant.parse("2026-04-01T00:00:00Z"), new Person(issuer(), subject));
    long version = rosters.find(tenant).map(Roster::version).orElse(0L) + 1;
    rosters.replace(new Roster(tenant, version, List.of(member), List.of()));
  }

  /** This month's entries of a tenant, newest first. */
  List<AuditEntry> trail(CommunityId tenant) {
    var month = YearMonth.from(Instant.now().atZone(java.time.ZoneId.of("Asia/Tokyo")));
    return trail.page(tenant, month, Optional.empty(), 100).stream()
        .map(AuditTrail.Placed::entry)
        .toList();
  }

  static Event event(String name) {
    return Event.of("manage-communities/" + name + ".json").from(IPA_MEMBER);
  }

  static Event withNewKey(Event event) {
    return event.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String issuer() {
    return Event.ISSUER;
  }

  private RecordsTable records() {
    return new RecordsTable(tables.client(), tables.name("RecordsTable"));
  }
}
