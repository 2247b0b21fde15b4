package kyojo.domain.community;

import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** Keeps the communities, as they are after every change that has been answered. Thread-safe. */
public interface CommunityStore {
  Optional<CommunitySettings> find(CommunityId id);

  /**
   * All of them in the order of their names, {@link kyojo.domain.Limits#COMMUNITIES_MAX} at most.
   */
  List<CommunitySettings> all();

  /**
   * Stores the next version; false where what is stored is not the version before it, and nothing
   * has changed then.
   */
  boolean replace(CommunitySettings next);
}
