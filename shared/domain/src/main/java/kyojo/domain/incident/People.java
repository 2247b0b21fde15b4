package kyojo.domain.incident;

/**
 * How many people the data is about, as far as it is known. Where the law draws a line, a band
 * ends: at more than 100 and at more than 1,000 people.
 */
public enum People {
  NONE,
  UP_TO_100,
  UP_TO_1000,
  MORE_THAN_1000,
  UNKNOWN;

  /** The band of a number. */
  public static People of(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("fewer than none");
    }
    if (number == 0) {
      return NONE;
    }
    if (number <= 100) {
      return UP_TO_100;
    }
    return number <= 1_000 ? UP_TO_1000 : MORE_THAN_1000;
  }

  Known isMoreThan100() {
    return switch (this) {
      case NONE, UP_TO_100 -> Known.NO;
      case UP_TO_1000, MORE_THAN_1000 -> Known.YES;
      case UNKNOWN -> Known.UNKNOWN;
    };
  }

  Known isMoreThan1000() {
    return switch (this) {
      case NONE, UP_TO_100, UP_TO_1000 -> Known.NO;
      case MORE_THAN_1000 -> Known.YES;
      case UNKNOWN -> Known.UNKNOWN;
    };
  }
}
