package kyojo.domain.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.RosterStore;

/** Who may take part in a closing, by the members as they are stored. Thread-safe. */
final class ClosingRights {
  private final RosterStore rosters;

  ClosingRights(RosterStore rosters) {
    this.rosters = rosters;
  }

  /** The member that the caller is: of IPA, or an owner, now or when the erasing began. */
  Optional<Member> member(Caller caller, Optional<Closing> closing) {
    if (caller.community().equals(CommunityId.IPA)) {
      return Optional.empty();
    }
    return switch (caller.office()) {
      case IPA -> member(CommunityId.IPA, caller, Role.IPA);
      case COMMUNITY ->
          member(caller.community(), caller, Role.OWNER)
              .or(() -> closing.flatMap(c -> c.keeper(caller.person())).map(Witness::asMember));
    };
  }

  /** All owners of the community. */
  List<Witness> owners(CommunityId community, Instant now) {
    return rosters.find(community).stream()
        .flatMap(roster -> roster.members().stream())
        .filter(member -> member.role() == Role.OWNER)
        .map(member -> Witness.of(Office.COMMUNITY, member, now))
        .toList();
  }

  private Optional<Member> member(CommunityId tenant, Caller caller, Role role) {
    return rosters
        .find(tenant)
        .flatMap(roster -> roster.member(caller.person()))
        .filter(member -> member.role() == role);
  }
}
