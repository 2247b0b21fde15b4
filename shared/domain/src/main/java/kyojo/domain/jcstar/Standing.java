package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a label stands on a day in Japan: derived each time, never stored.
 *
 * @param expiresOn the last day on which it holds by its term
 */
public record Standing(Status status, LocalDate day, LocalDate expiresOn) {
  /** From so many days before its end on, a label is said to end soon. */
  public static final int EXPIRING_DAYS = 90;

  /** The steps in which its end comes closer. */
  private static final List<Integer> STEPS = List.of(30, 60, EXPIRING_DAYS);

  /** One word for it. */
  public enum Status {
    VALID,
    /** Valid, and ends within {@value Standing#EXPIRING_DAYS} days. */
    EXPIRING,
    /** Issued with a first day that has not come. */
    NOT_YET_VALID,
    /** 有効期限切れ: its last day is over. */
    EXPIRED,
    /** 失効, before its term. */
    LAPSED,
    /** 取消し, by IPA. */
    WITHDRAWN,
    /** It was in an earlier list and is in the last one no more; why is not known. */
    NOT_IN_LAST_LIST
  }

  /** Whether the product carries a label on this day. */
  public boolean isInForce() {
    return status == Status.VALID || status == Status.EXPIRING;
  }

  /** 30, 60 or 90: the smallest step that holds the days left; none where it does not end soon. */
  public OptionalInt expiringWithin() {
    return status == Status.EXPIRING
        ? STEPS.stream()
            .mapToInt(Integer::intValue)
            .filter(step -> daysLeft(day, expiresOn) <= step)
            .findFirst()
        : OptionalInt.empty();
  }

  /** Days to the last one, 0 on it; none where it is not in force. */
  public OptionalLong daysLeft() {
    return isInForce() ? OptionalLong.of(daysLeft(day, expiresOn)) : OptionalLong.empty();
  }

  /** Days from a day to the last one, which counts: 0 on it. */
  static long daysLeft(LocalDate day, LocalDate last) {
    return ChronoUnit.DAYS.between(day, last);
  }
}
