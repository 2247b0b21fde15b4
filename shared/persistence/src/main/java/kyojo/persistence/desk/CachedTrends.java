package kyojo.persistence.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.desk.Trend;
import kyojo.domain.desk.Trends;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.ShortMemory;

/** Trends remembered for a minute, because each one reads a year. Thread-safe. */
public final class CachedTrends implements Trends {
  private static final Duration FRESH = Duration.ofSeconds(60);

  private final Trends trends;
  private final ShortMemory<CommunityId, Trend> memory;

  public CachedTrends(Trends trends, InstantSource clock) {
    this.trends = trends;
    this.memory = new ShortMemory<>(FRESH, Limits.COMMUNITIES_MAX, clock);
  }

  @Override
  public Trend of(CommunityId community) {
    return memory.find(community, id -> Optional.of(trends.of(id))).orElseThrow();
  }
}
