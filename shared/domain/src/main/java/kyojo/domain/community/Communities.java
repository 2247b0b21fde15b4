package kyojo.domain.community;

import java.util.List;
import java.util.Optional;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.identity.CommunityId;

/**
 * The communities that may be seen at this stage. Implementations are thread-safe; what they answer
 * may be up to a minute old.
 */
public interface Communities {
  Optional<CommunitySettings> settings(CommunityId id);

  /** The public profile of one, of what is closed too. */
  default Optional<Community> find(CommunityId id) {
    return settings(id).map(CommunitySettings::community);
  }

  /**
   * All of them that were not closed, in the order of their names, {@link
   * kyojo.domain.Limits#COMMUNITIES_MAX} at most.
   */
  List<Community> all();

  /** Those that serve a prefecture, in the same order. */
  default List<Community> serving(Prefecture prefecture) {
    return all().stream().filter(c -> c.prefectures().contains(prefecture)).toList();
  }
}
