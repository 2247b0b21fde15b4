package kyojo.domain.membership;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;

/** What somebody who has signed in can do about their own membership. Thread-safe. */
public final class HoldMembership {
  private final RosterStore rosters;
  private final AuditTrail trail;
  private final InstantSource clock;

  /**
   * @param rosters never remembers: who has just joined is in
   */
  public HoldMembership(RosterStore rosters, AuditTrail trail, InstantSource clock) {
    this.rosters = rosters;
    this.trail = trail;
    this.clock = clock;
  }

  /** What became of an invitation that was shown. */
  public sealed interface Acceptance {
    /** The person is a member, now or since earlier, and has the invitation's role or is owner. */
    record Joined(Member member) implements Acceptance {}

    /** No open invitation belongs to the key: unknown, ended, withdrawn or taken by another. */
    record InvitationUnknown() implements Acceptance {}

    /** The person works for IPA, who does not see the firms of communities. */
    record OfIpa() implements Acceptance {}
  }

  /** The person's own membership. */
  public Optional<Member> find(CommunityId community, Person person) {
    return rosters.find(community).flatMap(roster -> roster.member(person));
  }

  /**
   * Takes the place that the invitation keeps.
   *
   * @param address the internet address that the person accepts from
   */
  public Acceptance accept(
      CommunityId community, Person person, InvitationKey key, String address) {
    for (int attempt = 0; attempt < Limits.ROSTER_ATTEMPTS_MAX; attempt++) {
      Roster roster = rosters.find(community).orElseGet(() -> Roster.empty(community));
      Instant now = clock.instant();
      Optional<Member> already = roster.member(person);
      Optional<Invitation> open =
          roster
              .invitation(key.member())
              .filter(invitation -> key.opens(invitation.secret()) && !invitation.hasExpired(now));
      if (already.isPresent()
          && open.filter(invitation -> changes(already.get(), invitation)).isEmpty()) {
        return new Acceptance.Joined(already.get());
      }
      if (open.isEmpty()) {
        return new Acceptance.InvitationUnknown();
      }
      if (isOfIpa(community, person)) {
        return new Acceptance.OfIpa();
      }
      Invitation invitation = open.get();
      Member member =
          already
              .map(old -> old.with(invitation.role()))
              .orElseGet(() -> invitation.acceptedBy(person, now));
      if (attempt == 0) {
        String subject = member.id().value();
        trail.add(
            community, AuditEntry.of(now, member, AuditAction.MEMBER_JOINED, subject, address));
      }
      if (rosters.replace(roster.tidied(now).taken(invitation, member, now))) {
        return new Acceptance.Joined(member);
      }
    }
    throw new IllegalStateException("the members changed at every attempt");
  }

  /** An owner stays one, whose place may be the last; others take what they are invited to. */
  private static boolean changes(Member member, Invitation invitation) {
    return !member.role().isKeeper() && member.role() != invitation.role();
  }

  /** Whoever may invite owners from outside must not take such a place. */
  private boolean isOfIpa(CommunityId community, Person person) {
    return !community.equals(CommunityId.IPA) && find(CommunityId.IPA, person).isPresent();
  }
}
