package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.incident.ShownDays.Reason;
import org.junit.jupiter.api.Test;

class ShownDaysTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final ClosedDays CLOSED = new ClosedDays(Set.of(), 2030);

  private static Optional<ReportDays> days(String known, int reportDays) {
    return Optional.of(ReportDays.of(LocalDate.parse(known), reportDays, CLOSED));
  }

  @Test
  void theSameDaysAreShownOnce() {
    ShownDays shown = ShownDays.NONE.with(NOW, days("2026-11-24", 30), "2026-10");
    assertEquals(shown, shown.with(NOW.plusSeconds(60), days("2026-11-24", 30), "2026-10"));
    assertEquals(Reason.FIRST, shown.current().orElseThrow().reason());
    assertEquals(Optional.empty(), shown.extendedFrom());
  }

  @Test
  void aLaterDayStandsBesideTheEarlierOne() {
    ShownDays shown =
        ShownDays.NONE
            .with(NOW, days("2026-11-24", 30), "2026-10")
            .with(NOW.plusSeconds(60), days("2026-11-24", 60), "2026-10");
    assertEquals(2, shown.history().size());
    assertEquals(Reason.ANSWERS, shown.current().orElseThrow().reason());
    assertEquals(Optional.of(LocalDate.parse("2026-12-23")), shown.extendedFrom());
  }

  @Test
  void anEarlierDayHoldsAtOnce() {
    ShownDays shown =
        ShownDays.NONE
            .with(NOW, days("2026-11-24", 60), "2026-10")
            .with(NOW.plusSeconds(60), days("2026-11-20", 30), "2026-10");
    assertEquals(Reason.KNOWN_ON, shown.current().orElseThrow().reason());
    assertEquals(Optional.empty(), shown.extendedFrom());
  }

  @Test
  void daysThatNoLongerHoldAreNotForgotten() {
    ShownDays shown =
        ShownDays.NONE
            .with(NOW, days("2026-11-24", 30), "2026-10")
            .with(NOW.plusSeconds(60), Optional.empty(), "2026-10");
    assertEquals(Optional.of(LocalDate.parse("2026-12-23")), shown.extendedFrom());
  }

  @Test
  void otherRulesAreTheReasonWhereTheAnswersAreTheSame() {
    ShownDays shown =
        ShownDays.NONE
            .with(NOW, days("2026-11-24", 30), "2026-10")
            .with(NOW.plusSeconds(60), days("2026-11-24", 60), "2027-04");
    assertEquals(Reason.RULES, shown.current().orElseThrow().reason());
  }

  @Test
  void timeDoesNotRunBackwards() {
    ShownDays shown = ShownDays.NONE.with(NOW, days("2026-11-24", 30), "2026-10");
    assertThrows(
        IllegalArgumentException.class,
        () -> shown.with(NOW.minusSeconds(1), days("2026-11-24", 60), "2026-10"));
  }
}
