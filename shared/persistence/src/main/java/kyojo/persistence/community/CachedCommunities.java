package kyojo.persistence.community;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.ShortMemory;

/** Communities remembered for up to a minute. Thread-safe. */
public final class CachedCommunities implements Communities {
  /** A change of a profile is seen within this time. */
  private static final Duration FRESH = Duration.ofSeconds(60);

  private static final String ALL = "all";

  private final Communities source;
  private final ShortMemory<CommunityId, CommunitySettings> byId;
  private final ShortMemory<String, List<Community>> all;

  public CachedCommunities(Communities source, InstantSource clock) {
    this.source = source;
    this.byId = new ShortMemory<>(FRESH, Limits.COMMUNITIES_MAX, clock);
    this.all = new ShortMemory<>(FRESH, 1, clock);
  }

  @Override
  public Optional<CommunitySettings> settings(CommunityId id) {
    return byId.find(id, source::settings);
  }

  @Override
  public List<Community> all() {
    return all.find(ALL, key -> Optional.of(source.all())).orElseThrow();
  }
}
