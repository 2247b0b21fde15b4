package kyojo.persistence.community;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import kyojo.domain.Limits;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.identity.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * Communities remembered for up to a minute. Only those that exist are remembered, so that made-up
 * ids fill no memory. Thread-safe; two threads may both read what neither remembers.
 */
public final class CachedCommunities implements Communities {
  /** A change of a profile is seen within this time. */
  private static final Duration FRESH = Duration.ofSeconds(60);

  private final Communities source;
  private final InstantSource clock;
  private final Map<CommunityId, Remembered<Community>> byId = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Remembered<List<Community>>> all =
      new AtomicReference<>();

  public CachedCommunities(Communities source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  private record Remembered<T>(T value, Instant until) {}

  @Override
  public Optional<Community> find(CommunityId id) {
    Remembered<Community> known = byId.get(id);
    if (known != null && isFresh(known)) {
      return Optional.of(known.value());
    }
    Optional<Community> found = source.find(id);
    found.ifPresentOrElse(community -> remember(id, community), () -> byId.remove(id));
    return found;
  }

  @Override
  public List<Community> all() {
    Remembered<List<Community>> known = all.get();
    if (known != null && isFresh(known)) {
      return known.value();
    }
    List<Community> found = source.all();
    all.set(remembered(found));
    return found;
  }

  private void remember(CommunityId id, Community community) {
    if (byId.size() < Limits.COMMUNITIES_MAX) {
      byId.put(id, remembered(community));
    }
  }

  private <T> Remembered<T> remembered(T value) {
    return new Remembered<>(value, clock.instant().plus(FRESH));
  }

  /** Neither too old nor from a future that the clock has left. */
  private boolean isFresh(Remembered<?> known) {
    Duration left = Duration.between(clock.instant(), known.until());
    return left.isPositive() && left.compareTo(FRESH) <= 0;
  }
}
