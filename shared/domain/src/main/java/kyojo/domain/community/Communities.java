package kyojo.domain.community;

import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/**
 * The communities that may be seen at this stage. Implementations are thread-safe; what they answer
 * may be up to a minute old.
 */
public interface Communities {
  Optional<Community> find(CommunityId id);

  /**
   * All of them in the order of their names, {@link kyojo.domain.Limits#COMMUNITIES_MAX} at most.
   */
  List<Community> all();
}
