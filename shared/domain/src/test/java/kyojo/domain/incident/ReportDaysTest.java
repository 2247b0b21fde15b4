package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDaysTest {
  /** 内閣府「国民の祝日」: those that the cases below touch. */
  private static final ClosedDays CLOSED =
      new ClosedDays(
          Set.of(
              LocalDate.parse("2026-04-29"),
              LocalDate.parse("2026-11-23"),
              LocalDate.parse("2027-01-01"),
              LocalDate.parse("2027-01-11"),
              LocalDate.parse("2027-04-29")),
          2027);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-04-03, 2026-04-05, 2026-04-30, 2026-06-01",
    "2026-11-24, 2026-11-26, 2026-11-28, 2026-12-23, 2027-01-22",
    "2026-11-30, 2026-12-02, 2026-12-04, 2027-01-04, 2027-01-28",
    "2026-12-01, 2026-12-03, 2026-12-05, 2027-01-04, 2027-01-29",
    "2026-11-05, 2026-11-07, 2026-11-09, 2026-12-04, 2027-01-04",
    "2027-03-31, 2027-04-02, 2027-04-04, 2027-04-30, 2027-05-31"
  })
  void theDayItBecameKnownIsTheFirstAndTheFinalReportAloneIsMoved(
      LocalDate known, LocalDate third, LocalDate fifth, LocalDate in30, LocalDate in60) {
    var ordinary = ReportDays.of(known, 30, CLOSED);
    assertEquals(new ReportDays(known, third, fifth, in30, true), ordinary);
    assertEquals(in60, ReportDays.of(known, 60, CLOSED).finalLast());
  }

  @Test
  void theFirstDayIsAJapaneseOne() {
    assertEquals(
        LocalDate.parse("2026-04-01"), ReportDays.dayOf(Instant.parse("2026-03-31T15:00:00Z")));
    assertEquals(
        LocalDate.parse("2026-03-31"), ReportDays.dayOf(Instant.parse("2026-03-31T14:59:59Z")));
  }

  @Test
  void aLeapDayCounts() {
    var days = ReportDays.of(LocalDate.parse("2028-02-27"), 30, new ClosedDays(Set.of(), 2028));
    assertEquals(LocalDate.parse("2028-02-29"), days.preliminaryTarget());
    assertEquals(LocalDate.parse("2028-03-27"), days.finalLast());
  }

  @Test
  void whereTheCalendarEndsNoLaterDayIsShown() {
    var closed = new ClosedDays(Set.of(), 2026);
    var beyond = ReportDays.of(LocalDate.parse("2026-12-11"), 30, closed);
    assertEquals(LocalDate.parse("2027-01-09"), beyond.finalLast());
    assertFalse(beyond.isCertain());
    // 29 December itself is in the calendar, and the next open day is not.
    var across = ReportDays.of(LocalDate.parse("2026-11-30"), 30, closed);
    assertEquals(LocalDate.parse("2026-12-29"), across.finalLast());
    assertFalse(across.isCertain());
    assertTrue(ReportDays.of(LocalDate.parse("2026-11-24"), 30, closed).isCertain());
  }
}
