package kyojo.domain.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which authorities are closed: Saturdays, Sundays, national holidays with their
 * substitutes, and 29 December to 3 January. Immutable.
 *
 * <p>Source of the last: 行政機関の休日に関する法律, article 1.
 */
public final class ClosedDays {
  private static final MonthDay YEAR_END = MonthDay.of(12, 29);
  private static final MonthDay YEAR_BEGINNING = MonthDay.of(1, 3);

  private final Set<LocalDate> holidays;
  private final int lastYear;

  /**
   * Takes the holidays as the Cabinet Office publishes them.
   *
   * @param lastYear the last year of which all holidays are among them
   */
  public ClosedDays(Set<LocalDate> holidays, int lastYear) {
    this.holidays = Set.copyOf(holidays);
    this.lastYear = lastYear;
  }

  /**
   * A day, moved where that is allowed.
   *
   * @param isCertain false where the holidays of its year are not known: then nothing was moved, so
   *     that no later day than the true one is ever shown
   */
  public record Moved(LocalDate day, boolean isCertain) {}

  /** The day itself if authorities are open on it, or the next one on which they are. */
  public Moved openFrom(LocalDate day) {
    LocalDate open = day;
    while (open.getYear() <= lastYear && isClosed(open)) {
      open = open.plusDays(1);
    }
    return open.getYear() <= lastYear ? new Moved(open, true) : new Moved(day, false);
  }

  private boolean isClosed(LocalDate day) {
    MonthDay inYear = MonthDay.from(day);
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || !inYear.isBefore(YEAR_END)
        || !inYear.isAfter(YEAR_BEGINNING)
        || holidays.contains(day);
  }
}
