package kyojo.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What stays of an erased record: its id, so that a repeated request does not bring it back. */
public final class Tombstone {
  private Tombstone() {}

  /** When the trace of something erased now is removed too, to the second as tables count it. */
  public static Instant forgottenAt(Instant now) {
    return now.plus(Duration.ofDays(Limits.TOMBSTONE_DAYS)).truncatedTo(ChronoUnit.SECONDS);
  }
}
