package kyojo.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kyojo.domain.Limits;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.ManageMembers.Result;
import org.junit.jupiter.api.Test;

/** What was taken away stays away, whoever sends the request again that made it. */
class GoneMembersTest extends Membership {
  /** The invitation's secret comes of the request's key: the lost link would open again. */
  @Test
  void aRepeatedRequestBringsNoWithdrawnInvitationBack() {
    begin();
    var idempotencyKey = IdempotencyKey.random();
    var first = (Result.Invited) manage.invite(right, idempotencyKey, Role.OWNER, "山田");
    manage.remove(right, roster().version(), first.invitation().id());

    assertThat(manage.invite(right, idempotencyKey, Role.OWNER, "山田"))
        .isInstanceOf(Result.Erased.class);
    assertThat(roster().invitations()).isEmpty();
    assertThat(accept(COMMUNITY, SECOND, first.key()))
        .isInstanceOf(Acceptance.InvitationUnknown.class);

    now = now.plus(Duration.ofDays(14));
    assertThat(accept(COMMUNITY, SECOND, first.key()))
        .isInstanceOf(Acceptance.InvitationUnknown.class);
  }

  @Test
  void aRepeatedRequestBringsNoRemovedMemberBack() {
    begin();
    var idempotencyKey = IdempotencyKey.random();
    var first = (Result.Invited) manage.invite(right, idempotencyKey, Role.STAFF, "山田");
    accept(COMMUNITY, SECOND, first.key());
    manage.remove(right, roster().version(), first.invitation().id());

    assertThat(manage.invite(right, idempotencyKey, Role.STAFF, "山田"))
        .isInstanceOf(Result.Erased.class);
    assertThat(accept(COMMUNITY, SECOND, first.key()))
        .isInstanceOf(Acceptance.InvitationUnknown.class);
  }

  /** Whoever works there already keeps their id, and the invitation's own would leave no trace. */
  @Test
  void aRepeatedRequestBringsNoInvitationBackThatAMemberUsedUp() {
    begin();
    accept(COMMUNITY, SECOND, invited(Role.STAFF));
    var idempotencyKey = IdempotencyKey.random();
    var promoted = (Result.Invited) manage.invite(right, idempotencyKey, Role.OWNER, "山田");
    accept(COMMUNITY, SECOND, promoted.key());

    assertThat(manage.invite(right, idempotencyKey, Role.OWNER, "山田"))
        .isInstanceOf(Result.Erased.class);
    assertThat(accept(COMMUNITY, person("third"), promoted.key()))
        .isInstanceOf(Acceptance.InvitationUnknown.class);
  }

  @Test
  void aRepeatedRequestBringsNoInvitationBackThatIpaReplaced() {
    var owners = new InviteOwner(kept, () -> now);
    InvitationKey lost = invitationKey();
    owners.invite(COMMUNITY, lost, "代表");
    owners.invite(COMMUNITY, invitationKey(), "代表");

    assertThat(owners.invite(COMMUNITY, lost, "代表")).isInstanceOf(InviteOwner.Result.Erased.class);
    assertThat(roster().invitations()).hasSize(1);
  }

  @Test
  void whatIsGoneIsForgottenAfterTheInvitationsDaysAndNeverGrowsWithoutBound() {
    begin();
    for (int i = 0; i <= Limits.ROSTER_GONE_MAX; i++) {
      InvitationKey key = invited(Role.STAFF);
      manage.remove(right, roster().version(), key.member());
      now = now.plusSeconds(1);
    }
    assertThat(roster().gone()).hasSize(Limits.ROSTER_GONE_MAX);
    Instant first = now.minusSeconds(Limits.ROSTER_GONE_MAX);
    assertThat(roster().gone().values()).allMatch(at -> !at.isBefore(first));

    now = now.plus(Duration.ofDays(Limits.TOMBSTONE_DAYS));
    invited(Role.STAFF);
    assertThat(roster().gone()).isEmpty();
  }
}
