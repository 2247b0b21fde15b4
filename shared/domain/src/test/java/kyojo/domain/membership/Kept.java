package kyojo.domain.membership;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kyojo.domain.identity.CommunityId;

/** A store in memory, which keeps what the contract of stores says. */
final class Kept implements RosterStore {
  final Map<CommunityId, Roster> rosters = new ConcurrentHashMap<>();

  @Override
  public Optional<Roster> find(CommunityId community) {
    return Optional.ofNullable(rosters.get(community));
  }

  @Override
  public synchronized boolean replace(Roster next) {
    long before = find(next.community()).map(Roster::version).orElse(0L);
    if (before != next.version() - 1) {
      return false;
    }
    rosters.put(next.community(), next);
    return true;
  }
}
