package kyojo.managemembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Event;
import kyojo.testkit.LocalTables;

/** Rosters in real tables for tests. */
final class Staff {
  private final RecordsTable records;
  private final KeysetStore keys;
  private final RosterStore rosters;

  Staff(LocalTables tables) {
    records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    keys =
        KeysetStore.open(
            records, KeysSettings.from(tables.variables("ManageMembers")), InstantSource.system());
    rosters = new DynamoRosterStore(records, names());
  }

  RosterStore rosters() {
    return rosters;
  }

  AuditTrail trail() {
    return new DynamoAuditTrail(records, names());
  }

  private MemberNames names() {
    return MemberNames.with(new TenantCipher(keys));
  }

  /** A tenant of its own with these members, named by their subjects. */
  Roster tenant(CommunityId community, Member... members) {
    keys.create(community);
    var roster = new Roster(community, 1, List.of(members), List.of());
    assertThat(rosters.replace(roster)).isTrue();
    return roster;
  }

  static CommunityId community() {
    return new CommunityId(id());
  }

  static Member member(String subject, Role role) {
    Instant since = Instant.parse("2026-04-01T00:00:00Z");
    return new Member(new MemberId(id()), role, subject + "さん", since, person(subject));
  }

  static Person person(String subject) {
    return new Person(Event.ISSUER, subject);
  }

  private static String id() {
    return new Derivation(CommunityId.IPA, "test", IdempotencyKey.random())
        .invitationKey()
        .member()
        .value();
  }
}
