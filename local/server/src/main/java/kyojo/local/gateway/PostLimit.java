package kyojo.local.gateway;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * How many POSTs an address may send in a minute, which in production is a rule of the firewall. A
 * minute begins with an address's first POST. Thread-safe.
 */
public final class PostLimit {
  /**
   * About 10 MB; where more addresses come within a minute, the one that came first is forgotten.
   */
  private static final int ADDRESSES_MAX = 100_000;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int postsPerMinute;
  private final LongSupplier nanos;

  /** In the order of the minutes' beginnings, so that those that are over stand first. */
  private final Map<String, Minute> minutes = new LinkedHashMap<>();

  private static final class Minute {
    final long beginning;
    int posts;

    Minute(long beginning) {
      this.beginning = beginning;
    }
  }

  /**
   * @param postsPerMinute from 1 on
   * @param nanos a clock such as {@link System#nanoTime}
   */
  public PostLimit(int postsPerMinute, LongSupplier nanos) {
    this.postsPerMinute = postsPerMinute;
    this.nanos = nanos;
  }

  /** Counts a POST. Where it is one too many, the answer is the seconds to wait. */
  public synchronized OptionalInt secondsToWait(String address) {
    var now = nanos.getAsLong();
    forget(now);
    var minute = minutes.computeIfAbsent(address, first -> new Minute(now));
    if (minute.posts < postsPerMinute) {
      minute.posts++;
      return OptionalInt.empty();
    }
    var left = MINUTE.toNanos() - (now - minute.beginning);
    return OptionalInt.of((int) Math.max(1, Duration.ofNanos(left).plusMillis(999).toSeconds()));
  }

  synchronized int addresses() {
    return minutes.size();
  }

  private void forget(long now) {
    var oldest = minutes.values().iterator();
    while (oldest.hasNext()) {
      var isOver = now - oldest.next().beginning >= MINUTE.toNanos();
      if (!isOver && minutes.size() < ADDRESSES_MAX) {
        return;
      }
      oldest.remove();
    }
  }
}
