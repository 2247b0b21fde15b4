package kyojo.domain.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a person of the community looks at a report: its own promise, not the law's. Counted in the
 * hours in which communities work, Monday to Friday from 9 to 17 in Japan, without holidays.
 *
 * @param by until then; none where the automatic answer is all that was promised
 * @param isOpen whether somebody is there at that moment
 * @param opensAt when somebody is there next, where nobody is
 */
public record FirstContact(Optional<Instant> by, boolean isOpen, Optional<Instant> opensAt) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  /** What is promised for an emergency and for a grave case, in hours of work. */
  private static final Duration EMERGENCY = Duration.ofHours(1);

  private static final Duration HIGH = Duration.ofHours(4);

  /** And for the others, in days of work after the first. */
  private static final int MIDDLE_DAYS = 1;

  private static final int LOW_DAYS = 3;

  /** What is promised at a severity, for a report of that moment. */
  public static FirstContact of(int severity, Instant received, ClosedDays closedDays) {
    var at = received.atZone(JAPAN);
    ZonedDateTime open = openFrom(at, closedDays);
    boolean isOpen = open.equals(at);
    Optional<Instant> by =
        switch (severity) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(endOfDay(open, LOW_DAYS, closedDays));
          case 2 -> Optional.of(endOfDay(open, MIDDLE_DAYS, closedDays));
          case 3 -> Optional.of(after(open, HIGH, closedDays));
          default -> Optional.of(after(open, EMERGENCY, closedDays));
        };
    return new FirstContact(by, isOpen, isOpen ? Optional.empty() : Optional.of(open.toInstant()));
  }

  private static Instant after(ZonedDateTime open, Duration work, ClosedDays closedDays) {
    ZonedDateTime end = open.plus(work);
    ZonedDateTime closing = open.with(CLOSES);
    if (!end.isAfter(closing)) {
      return end.toInstant();
    }
    ZonedDateTime next = opening(open.toLocalDate().plusDays(1), closedDays);
    return after(next, Duration.between(closing, end), closedDays);
  }

  private static Instant endOfDay(ZonedDateTime open, int days, ClosedDays closedDays) {
    LocalDate day = open.toLocalDate();
    for (int i = 0; i < days; i++) {
      day = closedDays.openFrom(day.plusDays(1)).day();
    }
    return day.atTime(CLOSES).atZone(JAPAN).toInstant();
  }

  /** The moment itself where somebody is there, or the next one at which somebody is. */
  private static ZonedDateTime openFrom(ZonedDateTime at, ClosedDays closedDays) {
    ZonedDateTime opening = opening(at.toLocalDate(), closedDays);
    if (opening.isAfter(at)) {
      return opening;
    }
    return at.toLocalTime().isBefore(CLOSES)
        ? at
        : opening(at.toLocalDate().plusDays(1), closedDays);
  }

  private static ZonedDateTime opening(LocalDate day, ClosedDays closedDays) {
    return closedDays.openFrom(day).day().atTime(OPENS).atZone(JAPAN);
  }
}
