package kyojo.domain.statistics;

/** Limits of what is released, each with its reason. */
final class ReleaseLimits {
  /** A change that waits longer is counted all the same, and its group shows no more that year. */
  static final int HELD_DAYS = 30;

  /** Figures of before wait so long for changes that hide who was erased from them. */
  static final int ERASED_DAYS = 7;

  private ReleaseLimits() {}
}
