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
    /** The person is a member, now or since earlier. */
    record Joined(Member member) implements Acceptance {}

    /** No open invitation belongs to the key: unknown, ended, withdrawn or taken by another. */
    record InvitationUnknown() implements Acceptance {}
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
      if (already.isPresent()) {
        return new Acceptance.Joined(already.get());
      }
      Optional<Invitation> open =
          roster
              .invitation(key.member())
              .filter(invitation -> key.opens(invitation.secret()) && !invitation.hasExpired(now));
      if (open.isEmpty()) {
        return new Acceptance.InvitationUnknown();
      }
      Member member = open.get().acceptedBy(person, now);
      if (attempt == 0) {
        String subject = member.id().value();
        trail.add(
            community, AuditEntry.of(now, member, AuditAction.MEMBER_JOINED, subject, address));
      }
      if (rosters.replace(roster.tidied(now).with(member))) {
        return new Acceptance.Joined(member);
      }
    }
    throw new IllegalStateException("the members changed at every attempt");
  }
}
