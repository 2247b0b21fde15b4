package kyojo.domain.incident.desk;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;

/** What those who work on cases are called. Thread-safe. */
public final class Colleagues {
  private final RosterStore rosters;

  public Colleagues(RosterStore rosters) {
    this.rosters = rosters;
  }

  /** Names of one community at a moment. */
  @FunctionalInterface
  public interface Names {
    /** The name; nothing of somebody who has left. */
    Optional<String> of(MemberId member);
  }

  public Names of(CommunityId community) {
    Optional<Roster> roster = rosters.find(community);
    return member -> roster.flatMap(it -> it.member(member)).map(it -> it.name().text());
  }
}
