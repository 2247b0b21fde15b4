package kyojo.domain.community;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;

/**
 * Holds submissions against their tenant's quota, so that a storm on one leaves the others their
 * share, and against what one address may take of it, so that nobody alone uses it up. It is asked
 * before a submission is judged and told of what was stored anew: what is refused, and what is sent
 * again, takes nothing. It counts what this process sees. Thread-safe.
 */
public final class AdmitSubmissions {
  private static final Duration DAY = Duration.ofDays(1);

  private final Communities communities;
  private final InstantSource clock;
  private final Map<CommunityId, Buckets> byTenant = latestUsed(Limits.COMMUNITIES_MAX);
  private final Map<Share, TokenBucket> byShare = latestUsed(Limits.SENDERS_MAX);

  public AdmitSubmissions(Communities communities, InstantSource clock) {
    this.communities = communities;
    this.clock = clock;
  }

  private record Buckets(Quota quota, TokenBucket minute, TokenBucket day) {
    static Buckets full(Quota quota, Instant now) {
      return new Buckets(
          quota,
          new TokenBucket(quota.submissionsPerMinute(), Duration.ofMinutes(1), now),
          new TokenBucket(quota.submissionsPerDay(), DAY, now));
    }
  }

  /** What a sender may take of a tenant's day; of another quota it is another share. */
  private record Share(CommunityId community, Sender sender, int perDay) {}

  /**
   * Judges what was sent where there is room, and counts it where that has stored something.
   *
   * @param isStored whether a result says that something was stored that was not there
   */
  public <R> Admission<R> admit(
      CommunityId id, Sender sender, Supplier<R> judge, Predicate<? super R> isStored) {
    var wait = secondsToWait(id, sender);
    if (wait.isPresent()) {
      return new Admission.Wait<>(wait.getAsLong());
    }
    R result = judge.get();
    if (isStored.test(result)) {
      count(id, sender);
    }
    return new Admission.Judged<>(result);
  }

  /**
   * Where a submission would be one too many, the seconds to wait. A community that does not exist
   * has no quota: nothing is counted, and nothing kept.
   */
  public OptionalLong secondsToWait(CommunityId id, Sender sender) {
    return communities
        .find(id)
        .map(community -> look(id, sender, community.quota()))
        .orElseGet(OptionalLong::empty);
  }

  /** Counts a submission by which something was stored. */
  public void count(CommunityId id, Sender sender) {
    communities.find(id).ifPresent(community -> take(id, sender, community.quota()));
  }

  private synchronized OptionalLong look(CommunityId id, Sender sender, Quota quota) {
    Instant now = clock.instant();
    Buckets tenant = buckets(id, quota, now);
    // Of a sender that nothing was stored of nothing is kept, so that nobody fills the memory.
    var own = Optional.ofNullable(byShare.get(share(id, sender, quota)));
    return Stream.concat(Stream.of(tenant.minute(), tenant.day()), own.stream())
        .map(bucket -> bucket.secondsToWait(now))
        .flatMapToLong(OptionalLong::stream)
        .max();
  }

  private synchronized void take(CommunityId id, Sender sender, Quota quota) {
    Instant now = clock.instant();
    Buckets tenant = buckets(id, quota, now);
    tenant.minute().take(now);
    tenant.day().take(now);
    byShare
        .computeIfAbsent(
            share(id, sender, quota), share -> new TokenBucket(share.perDay(), DAY, now))
        .take(now);
  }

  private Buckets buckets(CommunityId id, Quota quota, Instant now) {
    return byTenant.compute(
        id,
        (_, known) ->
            known != null && known.quota().equals(quota) ? known : Buckets.full(quota, now));
  }

  private static Share share(CommunityId id, Sender sender, Quota quota) {
    return new Share(id, sender, quota.perDayOf(sender));
  }

  private static <K, V> Map<K, V> latestUsed(int sizeMax) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > sizeMax;
      }
    };
  }
}
