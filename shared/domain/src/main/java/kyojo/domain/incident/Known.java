package kyojo.domain.incident;

/** An answer of somebody who may not know: わからない is an answer to every question. */
public enum Known {
  YES,
  /** Not certain, and there are signs of it (おそれ). */
  SUSPECTED,
  UNKNOWN,
  NO;

  /** Whether it has to be reckoned with: the law treats おそれ as the thing itself. */
  public boolean isFeared() {
    return this == YES || this == SUSPECTED;
  }

  /** What holds where either of two would be enough. */
  Known or(Known other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** What holds where both are needed. */
  Known and(Known other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
