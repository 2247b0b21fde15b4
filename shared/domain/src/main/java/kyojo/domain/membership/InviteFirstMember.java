package kyojo.domain.membership;

import java.time.Instant;
import java.time.InstantSource;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;

/**
 * Makes the place of IPA's first member, whom nobody can invite on the pages. Only while IPA has no
 * member: from then on its members invite each other. Whether the caller may is not asked here.
 * Thread-safe.
 */
public final class InviteFirstMember {
  private final RosterStore rosters;
  private final InstantSource clock;

  /**
   * @param rosters never remembers: a change is decided on what is stored
   */
  public InviteFirstMember(RosterStore rosters, InstantSource clock) {
    this.rosters = rosters;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Result {
    /** The invitation is there; one that was made before opens nothing any more. */
    record Invited(Invitation invitation) implements Result {}

    /** Somebody is a member of IPA's already. */
    record NotTheFirst() implements Result {}
  }

  /**
   * Invites them.
   *
   * @param name what they are called
   */
  public Result invite(InvitationKey key, String name) {
    for (int attempt = 0; attempt < Limits.ROSTER_ATTEMPTS_MAX; attempt++) {
      Instant now = clock.instant();
      Roster roster =
          rosters.find(CommunityId.IPA).orElseGet(() -> Roster.empty(CommunityId.IPA)).tidied(now);
      if (!roster.members().isEmpty()) {
        return new Result.NotTheFirst();
      }
      Invitation invitation = Invitation.to(key, Role.IPA, name, now);
      if (rosters.replace(roster.withoutInvitations(now).with(invitation))) {
        return new Result.Invited(invitation);
      }
    }
    throw new IllegalStateException("the members changed at every attempt");
  }
}
