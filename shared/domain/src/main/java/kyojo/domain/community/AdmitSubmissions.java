package kyojo.domain.community;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;

/**
 * Holds submissions against their tenant's quota, so that a storm on one leaves the others their
 * share. It counts what this process sees. Thread-safe.
 */
public final class AdmitSubmissions {
  private final Communities communities;
  private final InstantSource clock;
  private final Map<CommunityId, Buckets> byTenant =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CommunityId, Buckets> eldest) {
          return size() > Limits.COMMUNITIES_MAX;
        }
      };

  public AdmitSubmissions(Communities communities, InstantSource clock) {
    this.communities = communities;
    this.clock = clock;
  }

  private record Buckets(Quota quota, TokenBucket minute, TokenBucket day) {
    static Buckets full(Quota quota, Instant now) {
      return new Buckets(
          quota,
          new TokenBucket(quota.submissionsPerMinute(), Duration.ofMinutes(1), now),
          new TokenBucket(quota.submissionsPerDay(), Duration.ofDays(1), now));
    }
  }

  /**
   * Counts a submission. Where it is one too many, the answer is the seconds to wait. A community
   * that does not exist has no quota: nothing is counted, and nothing kept.
   */
  public OptionalLong secondsToWait(CommunityId id) {
    return communities
        .find(id)
        .map(community -> take(id, community.quota()))
        .orElseGet(OptionalLong::empty);
  }

  private synchronized OptionalLong take(CommunityId id, Quota quota) {
    Instant now = clock.instant();
    Buckets buckets =
        byTenant.compute(
            id,
            (_, known) ->
                known != null && known.quota().equals(quota) ? known : Buckets.full(quota, now));
    OptionalLong wait =
        LongStream.concat(
                buckets.minute().secondsToWait(now).stream(),
                buckets.day().secondsToWait(now).stream())
            .max();
    if (wait.isEmpty()) {
      buckets.minute().take();
      buckets.day().take();
    }
    return wait;
  }
}
