package kyojo.domain.inventory;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** Where the last release of a tenant lies. Thread-safe. */
public interface KindFigureStore {
  /** The last release, as it is after every answered change; nothing before the first. */
  Optional<KindFigures> find(CommunityId community);

  /**
   * Stores a release in the place of the one of the version before it.
   *
   * @return false where another is there by now; nothing has changed then
   */
  boolean replace(CommunityId community, KindFigures next);
}
