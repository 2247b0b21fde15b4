package kyojo.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.ManageMembers.Result;
import kyojo.domain.membership.ManageMembers.Right;

/** A tenant with its first owner, and what tests of its staff do again and again. */
abstract class Membership {
  static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  static final Person FIRST = person("first");
  static final Person SECOND = person("second");

  static final String ADDRESS = "203.0.113.7";

  final Kept kept = new Kept();
  final Heard heard = new Heard(kept);
  Instant now = Instant.parse("2026-11-24T00:00:00Z");
  final ManageMembers manage = new ManageMembers(kept, heard, () -> now);
  final HoldMembership hold = new HoldMembership(kept, heard, () -> now);
  final Right right = new Right(COMMUNITY, FIRST, ADDRESS);

  Acceptance accept(CommunityId community, Person person, InvitationKey key) {
    return hold.accept(community, person, key, ADDRESS);
  }

  void begin() {
    var member = new Member(invitationKey().member(), Role.OWNER, "代表", now, FIRST);
    assertThat(kept.replace(Roster.empty(COMMUNITY).with(member))).isTrue();
  }

  InvitationKey invited(Role role) {
    var result = manage.invite(right, IdempotencyKey.random(), role, "招待");
    assertThat(result).isInstanceOf(Result.Invited.class);
    return ((Result.Invited) result).key();
  }

  Roster roster() {
    return kept.find(COMMUNITY).orElseThrow();
  }

  static InvitationKey invitationKey() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).invitationKey();
  }

  static Person person(String subject) {
    return new Person("https://id.example", subject);
  }
}
