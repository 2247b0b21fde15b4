package kyojo.domain.community;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** So many tokens, which come back evenly over a time. Not thread-safe. */
final class TokenBucket {
  private final int tokensMax;
  private final double perSecond;
  private double tokens;
  private Instant seen;

  /** A full bucket that is filled once in the time. */
  TokenBucket(int tokensMax, Duration time, Instant now) {
    this.tokensMax = tokensMax;
    this.perSecond = tokensMax / (double) time.toSeconds();
    this.tokens = tokensMax;
    this.seen = now;
  }

  /** Where there is no token, the seconds until there is one. */
  OptionalLong secondsToWait(Instant now) {
    fill(now);
    return tokens >= 1
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(1, (long) Math.ceil((1 - tokens) / perSecond)));
  }

  /** Takes a token, one that is not there yet too: several may have seen the last one. */
  void take(Instant now) {
    fill(now);
    tokens--;
  }

  private void fill(Instant now) {
    double passed = Duration.between(seen, now).toMillis() / 1000.0;
    // A clock that jumps back gives nothing and takes nothing.
    tokens = Math.min(tokensMax, tokens + Math.max(0, passed) * perSecond);
    seen = now;
  }
}
