package kyojo.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.ManageMembers.Result;
import kyojo.domain.membership.ManageMembers.Right;
import org.junit.jupiter.api.Test;

class MembersTest extends Membership {
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

  /** Who opens communities does not see who their firms are. */
  @Test
  void nobodyOfIpaTakesAPlaceInACommunity() {
    begin();
    InvitationKey key = invited(Role.OWNER);
    var ipa = new Member(invitationKey().member(), Role.IPA, "IPA", now, SECOND);
    kept.replace(Roster.empty(CommunityId.IPA).with(ipa));
    heard.entries.clear();

    assertThat(accept(COMMUNITY, SECOND, key)).isNotInstanceOf(Acceptance.Joined.class);

    assertThat(hold.find(COMMUNITY, SECOND)).isEmpty();
    assertThat(heard.entries).isEmpty();
    assertThat(accept(COMMUNITY, person("third"), key)).isInstanceOf(Acceptance.Joined.class);
  }

  @Test
  void whoWorksHereAlreadyTakesTheRoleOfAnotherInvitation() {
    begin();
    accept(COMMUNITY, SECOND, invited(Role.STAFF));
    Member before = hold.find(COMMUNITY, SECOND).orElseThrow();
    InvitationKey key = invited(Role.OWNER);

    for (int time = 0; time < 2; time++) {
      assertThat(accept(COMMUNITY, SECOND, key))
          .isInstanceOfSatisfying(
              Acceptance.Joined.class,
              joined -> {
                assertThat(joined.member().id()).isEqualTo(before.id());
                assertThat(joined.member().role()).isEqualTo(Role.OWNER);
              });
    }
    assertThat(roster().invitations()).isEmpty();
    assertThat(accept(COMMUNITY, person("third"), key))
        .isInstanceOf(Acceptance.InvitationUnknown.class);
  }

  /** Trying one's own link must not cost an owner the place, and perhaps the tenant its last. */
  @Test
  void anOwnerWhoOpensAnInvitationOfStaffStaysOwner() {
    begin();
    InvitationKey key = invited(Role.STAFF);

    assertThat(accept(COMMUNITY, FIRST, key)).isInstanceOf(Acceptance.Joined.class);

    assertThat(hold.find(COMMUNITY, FIRST)).map(Member::role).contains(Role.OWNER);
    assertThat(accept(COMMUNITY, SECOND, key)).isInstanceOf(Acceptance.Joined.class);
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
}
