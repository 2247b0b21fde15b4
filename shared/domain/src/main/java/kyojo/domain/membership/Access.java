package kyojo.domain.membership;

import java.util.Optional;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;

/** Says whether a person may do something in a tenant. Thread-safe. */
public final class Access {
  private final RosterStore rosters;

  /**
   * @param rosters may remember for up to a minute, which is how long somebody removed still gets
   *     in
   */
  public Access(RosterStore rosters) {
    this.rosters = rosters;
  }

  /** The person's membership, where it has one of the roles. */
  public Optional<Member> of(CommunityId community, Person person, Set<Role> roles) {
    return rosters
        .find(community)
        .flatMap(roster -> roster.member(person))
        .filter(member -> roles.contains(member.role()));
  }
}
