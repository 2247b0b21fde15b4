package kyojo.domain.membership;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** Keeps one roster for each tenant. Thread-safe. */
public interface RosterStore {
  /** The roster as it is after every change that has been answered. */
  Optional<Roster> find(CommunityId community);

  /**
   * Stores the next version; false where what is stored is not the version before it, and nothing
   * has changed then.
   */
  boolean replace(Roster next);
}
