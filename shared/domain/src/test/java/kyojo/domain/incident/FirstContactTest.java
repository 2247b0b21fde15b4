package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactTest {
  private static final ClosedDays CLOSED =
      new ClosedDays(Set.of(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 1, 11)), 2027);

  private static Instant at(String japan) {
    return LocalDateTime.parse(japan).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "4,2026-11-24T10:00,2026-11-24T11:00",
    "4,2026-11-24T16:30,2026-11-25T09:30",
    "4,2026-11-24T03:00,2026-11-24T10:00",
    "4,2026-11-20T17:00,2026-11-24T10:00",
    "4,2026-12-28T16:59,2027-01-04T09:59",
    "3,2026-11-24T09:00,2026-11-24T13:00",
    "3,2026-11-24T15:00,2026-11-25T11:00",
    "3,2026-11-28T12:00,2026-11-30T13:00",
    "2,2026-11-24T10:00,2026-11-25T17:00",
    "2,2026-11-27T10:00,2026-11-30T17:00",
    "1,2026-11-24T10:00,2026-11-27T17:00",
    "1,2027-01-08T10:00,2027-01-14T17:00"
  })
  void countsTheHoursInWhichSomebodyIsThere(int severity, String received, String by) {
    assertEquals(Optional.of(at(by)), FirstContact.of(severity, at(received), CLOSED).by());
  }

  @Test
  void aNearMissIsAnsweredAutomatically() {
    assertEquals(Optional.empty(), FirstContact.of(0, at("2026-11-24T10:00"), CLOSED).by());
  }

  @Test
  void outOfHoursItIsSaidWhenSomebodyIsThereNext() {
    assertEquals(
        new FirstContact(
            Optional.of(at("2026-11-24T10:00")), false, Optional.of(at("2026-11-24T09:00"))),
        FirstContact.of(4, at("2026-11-21T12:00"), CLOSED));
    assertEquals(Optional.empty(), FirstContact.of(4, at("2026-11-24T09:00"), CLOSED).opensAt());
  }
}
