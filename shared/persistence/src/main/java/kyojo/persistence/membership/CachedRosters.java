package kyojo.persistence.membership;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.ShortMemory;

/**
 * Rosters remembered for half a minute, for saying who may do what; a change is decided on what the
 * store itself holds. Thread-safe.
 */
public final class CachedRosters implements RosterStore {
  /** Somebody removed is out within a minute, a request of ten seconds included. */
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final RosterStore store;
  private final ShortMemory<CommunityId, Roster> memory;

  public CachedRosters(RosterStore store, InstantSource clock) {
    this.store = store;
    this.memory = new ShortMemory<>(FRESH, Limits.COMMUNITIES_MAX, clock);
  }

  @Override
  public Optional<Roster> find(CommunityId community) {
    return memory.find(community, store::find);
  }

  @Override
  public boolean replace(Roster next) {
    memory.forget(next.community());
    boolean replaced = store.replace(next);
    memory.forget(next.community());
    return replaced;
  }
}
