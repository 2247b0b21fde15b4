package kyojo.domain.incident;

import java.time.Duration;

/** The limits of incidents, each with its reason. */
public final class IncidentLimits {
  /** Clocks of phones go wrong by minutes. */
  public static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  /** What is older is a slip of the year; no duty of today counts from it. */
  public static final Duration AGE_MAX = Duration.ofDays(3653);

  private IncidentLimits() {}
}
