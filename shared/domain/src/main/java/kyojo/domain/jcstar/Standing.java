package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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

  /**
   * Derives it.
   *
   * @param missing since when the list has not had it
   */
  static Standing of(Label label, LocalDate day, Optional<LocalDate> missing) {
    boolean hasHappened = label.recordedOn().map(since -> !day.isBefore(since)).orElse(true);
    Status status =
        switch (label.recorded()) {
          case WITHDRAWN -> hasHappened ? Status.WITHDRAWN : byDates(label, day, missing);
          case LAPSED -> hasHappened ? Status.LAPSED : byDates(label, day, missing);
          case ISSUED -> byDates(label, day, missing);
        };
    return new Standing(status, day, label.expiresOn());
  }

  private static Status byDates(Label label, LocalDate day, Optional<LocalDate> missing) {
    if (day.isAfter(label.expiresOn())) {
      return Status.EXPIRED;
    }
    if (missing.filter(since -> !day.isBefore(since)).isPresent()) {
      return Status.NOT_IN_LAST_LIST;
    }
    if (day.isBefore(label.issuedOn())) {
      return Status.NOT_YET_VALID;
    }
    return daysLeft(day, label.expiresOn()) <= EXPIRING_DAYS ? Status.EXPIRING : Status.VALID;
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
