package kyojo.domain.membership;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;

/**
 * Makes the place of a community's owner, from outside the community: its first one, or one more
 * where nobody is left who could invite. Whether the caller may is not asked here. Thread-safe.
 */
public final class InviteOwner {
  private final RosterStore rosters;
  private final InstantSource clock;

  /**
   * @param rosters never remembers: a change is decided on what is stored
   */
  public InviteOwner(RosterStore rosters, InstantSource clock) {
    this.rosters = rosters;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Result {
    /** The invitation is there, now or by the first of several equal requests. */
    record Invited(Invitation invitation) implements Result {}

    /** Somebody has taken this place since an equal request. */
    record Taken(Member member) implements Result {}

    /** The key was used for another name. */
    record KeyReused() implements Result {}

    /** What was made under this key was taken away, or ended with a later invitation. */
    record Erased() implements Result {}

    /** There are as many members and invitations as there may be. */
    record TooMany() implements Result {}
  }

  /**
   * Invites an owner. While nobody has joined yet, an earlier invitation ends with it: its link may
   * have been lost.
   */
  public Result invite(CommunityId community, InvitationKey key, String name) {
    for (int attempt = 0; attempt < Limits.ROSTER_ATTEMPTS_MAX; attempt++) {
      Instant now = clock.instant();
      Roster roster = rosters.find(community).orElseGet(() -> Roster.empty(community)).tidied(now);
      Optional<Result> early = replay(roster, key, name);
      if (early.isPresent()) {
        return early.get();
      }
      Invitation invitation = Invitation.to(key, Role.OWNER, name, now);
      if (rosters.replace(begun(roster, now).with(invitation))) {
        return new Result.Invited(invitation);
      }
    }
    throw new IllegalStateException("the members changed at every attempt");
  }

  private static Optional<Result> replay(Roster roster, InvitationKey key, String name) {
    if (roster.isGone(key.member())) {
      return Optional.of(new Result.Erased());
    }
    Optional<Member> member = roster.member(key.member());
    if (member.isPresent()) {
      return member.map(Result.Taken::new);
    }
    Optional<Invitation> there = roster.invitation(key.member());
    if (there.isPresent()) {
      return Optional.of(
          there.get().name().text().equals(name)
              ? new Result.Invited(there.get())
              : new Result.KeyReused());
    }
    return roster.size() < Limits.MEMBERS_MAX
        ? Optional.empty()
        : Optional.of(new Result.TooMany());
  }

  private static Roster begun(Roster roster, Instant now) {
    return roster.members().isEmpty() ? roster.withoutInvitations(now) : roster;
  }
}
