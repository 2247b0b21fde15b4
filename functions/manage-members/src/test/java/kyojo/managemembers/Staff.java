package kyojo.managemembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.testkit.Event;
import kyojo.testkit.LocalTables;

/** Rosters in real tables for tests. */
final class Staff {
  private final RosterStore rosters;

  Staff(LocalTables tables) {
    rosters = new DynamoRosterStore(new RecordsTable(tables.client(), tables.name("RecordsTable")));
  }

  RosterStore rosters() {
    return rosters;
  }

  /** A tenant of its own with these members, named by their subjects. */
  Roster tenant(CommunityId community, Member... members) {
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
