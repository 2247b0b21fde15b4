package kyojo.domain.membership;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;

/**
 * All members of a tenant and its open invitations, which change together: so no two people at once
 * can leave a tenant without anybody who may invite. Immutable.
 *
 * @param version one more with every change; 0 before the first is stored
 * @param gone the ids of those who are neither any more, and since when, to the second: an
 *     invitation's secret comes of a request's key, so that the request sent again would bring it
 *     back
 */
public record Roster(
    CommunityId community,
    long version,
    List<Member> members,
    List<Invitation> invitations,
    Map<MemberId, Instant> gone) {
  public Roster {
    members = List.copyOf(members);
    invitations = List.copyOf(invitations);
    gone = Map.copyOf(gone);
    Stream.concat(members.stream().map(Member::role), invitations.stream().map(Invitation::role))
        .filter(role -> !Role.of(community).contains(role))
        .findFirst()
        .ifPresent(role -> {
          throw new IllegalArgumentException("the tenant has no members of role " + role);
        });
  }

  /** One that nobody has left. */
  public Roster(
      CommunityId community, long version, List<Member> members, List<Invitation> invitations) {
    this(community, version, members, invitations, Map.of());
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

  /** Whether the place was there and was taken away, or its invitation used up. */
  public boolean isGone(MemberId id) {
    return gone.containsKey(id);
  }

  /** The same version without what has ended: invitations, and the traces of those who are gone. */
  Roster tidied(Instant now) {
    Instant forgotten = now.minus(Duration.ofDays(Limits.TOMBSTONE_DAYS));
    return new Roster(
        community,
        version,
        members,
        without(invitations, invitation -> invitation.hasExpired(now)),
        gone.entrySet().stream()
            .filter(trace -> trace.getValue().isAfter(forgotten))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  Roster with(Invitation invitation) {
    return next(
        members, plus(without(invitations, i -> i.id().equals(invitation.id())), invitation), gone);
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
        without(invitations, invitation -> invitation.id().equals(member.id())),
        gone);
  }

  /** With the member, who may have been here already, in the invitation's place. */
  Roster taken(Invitation invitation, Member member, Instant now) {
    Map<MemberId, Instant> traces =
        invitation.id().equals(member.id()) ? gone : traces(List.of(invitation.id()), now);
    List<Invitation> others = without(invitations, i -> i.id().equals(invitation.id()));
    return new Roster(community, version, members, others, traces).with(member);
  }

  Roster without(MemberId id, Instant now) {
    return next(
        without(members, member -> member.id().equals(id)),
        without(invitations, invitation -> invitation.id().equals(id)),
        traces(List.of(id), now));
  }

  /** The same version with no invitation. */
  Roster withoutInvitations(Instant now) {
    List<MemberId> ids = invitations.stream().map(Invitation::id).toList();
    return new Roster(community, version, members, List.of(), traces(ids, now));
  }

  private Roster next(
      List<Member> newMembers, List<Invitation> newInvitations, Map<MemberId, Instant> traces) {
    return new Roster(community, version + 1, newMembers, newInvitations, traces);
  }

  /** With those who go now; where there are too many, those who went first are forgotten. */
  private Map<MemberId, Instant> traces(List<MemberId> going, Instant now) {
    var traces = new HashMap<>(gone);
    going.forEach(id -> traces.put(id, now.truncatedTo(ChronoUnit.SECONDS)));
    return traces.entrySet().stream()
        .sorted(Map.Entry.<MemberId, Instant>comparingByValue().reversed())
        .limit(Limits.ROSTER_GONE_MAX)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> removed) {
    return list.stream().filter(removed.negate()).toList();
  }
}
