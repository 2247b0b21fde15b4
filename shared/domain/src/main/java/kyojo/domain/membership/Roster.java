package kyojo.domain.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;

/**
 * All members of a tenant and its open invitations, which change together: so no two people at once
 * can leave a tenant without anybody who may invite. Immutable.
 *
 * @param version one more with every change; 0 before the first is stored
 */
public record Roster(
    CommunityId community, long version, List<Member> members, List<Invitation> invitations) {
  public Roster {
    members = List.copyOf(members);
    invitations = List.copyOf(invitations);
    Stream.concat(members.stream().map(Member::role), invitations.stream().map(Invitation::role))
        .filter(role -> !Role.of(community).contains(role))
        .findFirst()
        .ifPresent(role -> {
          throw new IllegalArgumentException("the tenant has no members of role " + role);
        });
  }

  /** Nobody yet. */
  public static Roster empty(CommunityId community) {
    return new Roster(community, 0, List.of(), List.of());
  }

  public Optional<Member> member(Person person) {
    return members.stream().filter(member -> member.person().equals(person)).findFirst();
  }

  public Optional<Member> member(MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /** An invitation, expired or not. */
  public Optional<Invitation> invitation(MemberId id) {
    return invitations.stream().filter(invitation -> invitation.id().equals(id)).findFirst();
  }

  /** Whether somebody is there who may invite others. */
  public boolean hasKeeper() {
    return members.stream().anyMatch(member -> member.role().isKeeper());
  }

  public int size() {
    return members.size() + invitations.size();
  }

  /** The next version without invitations that have ended. */
  Roster tidied(Instant now) {
    return new Roster(
        community,
        version,
        members,
        invitations.stream().filter(invitation -> !invitation.hasExpired(now)).toList());
  }

  Roster with(Invitation invitation) {
    return next(
        members, plus(without(invitations, i -> i.id().equals(invitation.id())), invitation));
  }

  Roster with(Member member) {
    var others = new ArrayList<Member>();
    boolean placed = false;
    for (Member other : members) {
      boolean isSame = other.id().equals(member.id());
      others.add(isSame ? member : other);
      placed |= isSame;
    }
    return next(
        placed ? others : plus(members, member),
        without(invitations, invitation -> invitation.id().equals(member.id())));
  }

  /** With the member, who may have been here already, in the invitation's place. */
  Roster taken(Invitation invitation, Member member) {
    List<Invitation> others = without(invitations, i -> i.id().equals(invitation.id()));
    return new Roster(community, version, members, others).with(member);
  }

  Roster without(MemberId id) {
    return next(
        without(members, member -> member.id().equals(id)),
        without(invitations, invitation -> invitation.id().equals(id)));
  }

  private Roster next(List<Member> newMembers, List<Invitation> newInvitations) {
    return new Roster(community, version + 1, newMembers, newInvitations);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> removed) {
    return list.stream().filter(removed.negate()).toList();
  }
}
