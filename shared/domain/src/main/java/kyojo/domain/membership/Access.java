package kyojo.domain.membership;

import java.util.Optional;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;

/** Says whether a person may do something in a tenant. Thread-safe. */
public final class Access {
  private final RosterStore remembered;
  private final RosterStore stored;

  /**
   * @param remembered may be up to a minute old, which is how long somebody removed still gets in
   * @param stored is asked where those say no, so that whoever has just joined gets in at once
   */
  public Access(RosterStore remembered, RosterStore stored) {
    this.remembered = remembered;
    this.stored = stored;
  }

  public Access(RosterStore stored) {
    this(stored, stored);
  }

  /** The person's membership, where it has one of the roles. */
  public Optional<Member> of(CommunityId community, Person person, Set<Role> roles) {
    return of(remembered, community, person, roles).or(() -> of(stored, community, person, roles));
  }

  private static Optional<Member> of(
      RosterStore rosters, CommunityId community, Person person, Set<Role> roles) {
    return rosters
        .find(community)
        .flatMap(roster -> roster.member(person))
        .filter(member -> roles.contains(member.role()));
  }
}
