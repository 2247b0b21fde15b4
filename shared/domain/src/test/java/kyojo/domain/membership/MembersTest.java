package kyojo.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.ManageMembers.Result;
import kyojo.domain.membership.ManageMembers.Right;
import org.junit.jupiter.api.Test;

class MembersTest {
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final Person FIRST = person("first");
  private static final Person SECOND = person("second");

  private static final String ADDRESS = "203.0.113.7";

  private final Kept kept = new Kept();
  private final Heard heard = new Heard(kept);
  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final ManageMembers manage = new ManageMembers(kept, heard, () -> now);
  private final HoldMembership hold = new HoldMembership(kept, heard, () -> now);
  private final Right right = new Right(COMMUNITY, FIRST, ADDRESS);

  @Test
  void whoeverShowsTheInvitationFirstTakesThePlace() {
    begin();
    InvitationKey key = invited(Role.STAFF);

    assertThat(accept(COMMUNITY, SECOND, key)).isInstanceOf(Acceptance.Joined.class);
    assertThat(accept(COMMUNITY, person("third"), key))
        .isInstanceOf(Acceptance.InvitationUnknown.class);
    assertThat(hold.find(COMMUNITY, SECOND)).map(Member::role).contains(Role.STAFF);
    // Whoever repeats the request, because the answer was lost, hears the same.
    assertThat(accept(COMMUNITY, SECOND, key)).isInstanceOf(Acceptance.Joined.class);
    assertThat(roster().members()).hasSize(2);
    assertThat(roster().invitations()).isEmpty();
  }

  @Test
  void anInvitationEndsAfterTwoWeeksAndItsSecretIsNeeded() {
    begin();
    InvitationKey key = invited(Role.STAFF);
    var forged = new InvitationKey(key.member(), invitationKey().secret());

    assertThat(accept(COMMUNITY, SECOND, forged)).isInstanceOf(Acceptance.InvitationUnknown.class);
    now = now.plus(Duration.ofDays(14));
    assertThat(accept(COMMUNITY, SECOND, key)).isInstanceOf(Acceptance.InvitationUnknown.class);
    assertThat(manage.list(right))
        .isInstanceOfSatisfying(
            Result.Shown.class, shown -> assertThat(shown.roster().invitations()).isEmpty());
  }

  @Test
  void aWithdrawnInvitationOpensNothing() {
    begin();
    InvitationKey key = invited(Role.STAFF);

    assertThat(manage.remove(right, roster().version(), key.member()))
        .isInstanceOf(Result.Shown.class);

    assertThat(accept(COMMUNITY, SECOND, key)).isInstanceOf(Acceptance.InvitationUnknown.class);
  }

  @Test
  void anInvitationForOneTenantOpensNoOther() {
    begin();
    InvitationKey key = invited(Role.STAFF);

    var other = new CommunityId("00000000000000000000000002");
    assertThat(accept(other, SECOND, key)).isInstanceOf(Acceptance.InvitationUnknown.class);
  }

  @Test
  void onlyOwnersOfTheTenantSayWhoIsAMember() {
    begin();
    accept(COMMUNITY, SECOND, invited(Role.STAFF));
    Member owner = roster().members().getFirst();

    for (Person caller : new Person[] {SECOND, person("stranger")}) {
      var wrong = new Right(COMMUNITY, caller, ADDRESS);
      assertThat(manage.list(wrong)).isInstanceOf(Result.Denied.class);
      assertThat(manage.invite(wrong, IdempotencyKey.random(), Role.OWNER, "x"))
          .isInstanceOf(Result.Denied.class);
      assertThat(manage.remove(wrong, roster().version(), owner.id()))
          .isInstanceOf(Result.Denied.class);
      assertThat(manage.change(wrong, roster().version(), owner.id(), Role.STAFF, "x"))
          .isInstanceOf(Result.Denied.class);
    }
    var otherIssuer = new Person("https://other.example", FIRST.subject());
    assertThat(manage.list(new Right(COMMUNITY, otherIssuer, ADDRESS)))
        .isInstanceOf(Result.Denied.class);
  }

  @Test
  void theLastOwnerStays() {
    begin();
    accept(COMMUNITY, SECOND, invited(Role.STAFF));
    Member owner = roster().members().getFirst();

    assertThat(manage.remove(right, roster().version(), owner.id()))
        .isInstanceOf(Result.LastOwner.class);
    assertThat(manage.change(right, roster().version(), owner.id(), Role.STAFF, "x"))
        .isInstanceOf(Result.LastOwner.class);
  }

  @Test
  void ofTwoOwnersWhoRemoveEachOtherAtOnceOneStays() {
    begin();
    accept(COMMUNITY, SECOND, invited(Role.OWNER));
    long seen = roster().version();
    Member one = roster().members().getFirst();
    Member two = roster().members().getLast();

    assertThat(manage.remove(right, seen, two.id())).isInstanceOf(Result.Shown.class);
    assertThat(manage.remove(new Right(COMMUNITY, SECOND, ADDRESS), seen, one.id()))
        .isInstanceOf(Result.Denied.class);
    assertThat(roster().members()).containsExactly(one);
  }

  @Test
  void aChangeOfWhatHasChangedMeanwhileIsStale() {
    begin();
    long seen = roster().version();
    InvitationKey key = invited(Role.STAFF);

    assertThat(manage.remove(right, seen, key.member())).isInstanceOf(Result.Stale.class);
    assertThat(manage.remove(right, seen + 1, invitationKey().member()))
        .isInstanceOf(Result.Unknown.class);
  }

  @Test
  void aRepeatedRequestInvitesOnce() {
    begin();
    var idempotencyKey = IdempotencyKey.random();

    var first = manage.invite(right, idempotencyKey, Role.STAFF, "山田");
    assertThat(manage.invite(right, idempotencyKey, Role.STAFF, "山田")).isEqualTo(first);
    assertThat(manage.invite(right, idempotencyKey, Role.OWNER, "山田"))
        .isInstanceOf(Result.KeyReused.class);
    assertThat(roster().invitations()).hasSize(1);
  }

  @Test
  void aTenantHasAHundredPlacesAndNoMore() {
    begin();
    for (int i = 1; i < Limits.MEMBERS_MAX; i++) {
      invited(Role.LECTURER);
    }

    assertThat(manage.invite(right, IdempotencyKey.random(), Role.STAFF, "x"))
        .isInstanceOf(Result.TooMany.class);
    now = now.plus(Duration.ofDays(15));
    assertThat(manage.invite(right, IdempotencyKey.random(), Role.STAFF, "x"))
        .isInstanceOf(Result.Invited.class);
  }

  @Test
  void nobodyGetsARoleThatTheTenantDoesNotHave() {
    begin();
    Member owner = roster().members().getFirst();

    assertThat(manage.invite(right, IdempotencyKey.random(), Role.IPA, "x"))
        .isInstanceOf(Result.RoleUnknown.class);
    assertThat(manage.change(right, roster().version(), owner.id(), Role.IPA, "x"))
        .isInstanceOf(Result.RoleUnknown.class);
    var ipa = new Member(invitationKey().member(), Role.IPA, "x", now, FIRST);
    assertThatThrownBy(() -> Roster.empty(COMMUNITY).with(ipa))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever owners do, somebody is left who may invite, and versions go up by one. */
  @Test
  void noHistoryOfChangesLeavesATenantWithoutAnOwner() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      kept.rosters.clear();
      begin();
      for (int step = 0; step < 30; step++) {
        step(random);
        assertThat(roster().hasKeeper()).isTrue();
      }
    }
  }

  private void step(Random random) {
    long before = roster().version();
    var members = roster().members();
    Member some = members.get(random.nextInt(members.size()));
    Person caller = members.get(random.nextInt(members.size())).person();
    var by = new Right(COMMUNITY, caller, ADDRESS);
    Role role = new Role[] {Role.OWNER, Role.STAFF, Role.LECTURER}[random.nextInt(3)];
    switch (random.nextInt(3)) {
      case 0 -> {
        if (manage.invite(by, IdempotencyKey.random(), role, "x")
            instanceof Result.Invited(var _, var key)) {
          accept(COMMUNITY, person("p" + random.nextInt()), key);
        }
      }
      case 1 -> manage.remove(by, before, some.id());
      default -> manage.change(by, before, some.id(), role, "y");
    }
    assertThat(roster().version() - before).isBetween(0L, 2L);
  }

  @Test
  void theTrailHearsOfEveryActBeforeItIsDoneAndOfNothingElse() {
    begin();
    InvitationKey key = invited(Role.STAFF);
    requireHeard(AuditAction.MEMBER_INVITED, FIRST, key.member());
    accept(COMMUNITY, SECOND, key);
    requireHeard(AuditAction.MEMBER_JOINED, SECOND, key.member());
    manage.change(right, roster().version(), key.member(), Role.LECTURER, "山田");
    requireHeard(AuditAction.MEMBER_CHANGED, FIRST, key.member());
    manage.remove(right, roster().version(), key.member());
    requireHeard(AuditAction.MEMBER_REMOVED, FIRST, key.member());

    heard.entries.clear();
    manage.list(right);
    manage.remove(right, 0, key.member());
    manage.remove(right, roster().version(), roster().members().getFirst().id());
    manage.list(new Right(COMMUNITY, SECOND, ADDRESS));
    accept(COMMUNITY, SECOND, key);
    assertThat(heard.entries).isEmpty();
  }

  private void requireHeard(AuditAction action, Person actor, MemberId subject) {
    AuditEntry last = heard.entries.getLast();
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.subject()).isEqualTo(subject.value());
    assertThat(last.address()).isEqualTo(ADDRESS);
    assertThat(heard.versionThen).isEqualTo(roster().version() - 1);
    roster().member(actor).ifPresent(member -> assertThat(last.member()).isEqualTo(member.id()));
  }

  private Acceptance accept(CommunityId community, Person person, InvitationKey key) {
    return hold.accept(community, person, key, ADDRESS);
  }

  private void begin() {
    var member = new Member(invitationKey().member(), Role.OWNER, "代表", now, FIRST);
    assertThat(kept.replace(Roster.empty(COMMUNITY).with(member))).isTrue();
  }

  private InvitationKey invited(Role role) {
    var result = manage.invite(right, IdempotencyKey.random(), role, "招待");
    assertThat(result).isInstanceOf(Result.Invited.class);
    return ((Result.Invited) result).key();
  }

  private Roster roster() {
    return kept.find(COMMUNITY).orElseThrow();
  }

  private static InvitationKey invitationKey() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).invitationKey();
  }

  private static Person person(String subject) {
    return new Person("https://id.example", subject);
  }
}
