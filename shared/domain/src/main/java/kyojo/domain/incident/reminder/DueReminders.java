package kyojo.domain.incident.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.FirstContact;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.ShownDays;
import kyojo.domain.incident.reminder.Reminder.To;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.notice.News.Kind;

/**
 * Of what a case is to remind people at a moment. Days are those that were shown: a reminder tells
 * no other day than the page.
 */
final class DueReminders {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** A mail of the night is read in the morning, and wakes people up before. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** Days before the last of the 確報. */
  private static final List<Integer> FINAL_DAYS = List.of(14, 7, 3, 1, 0);

  /** Of the time that was promised for the first contact, the part after which staff hear of it. */
  private static final int NEARLY_PERCENT = 80;

  /** What was missed for longer is past: nobody is to be woken for it. */
  private static final Duration PAST = Duration.ofHours(26);

  private final IncidentCase found;
  private final Instant now;
  private final List<Reminder> due = new ArrayList<>();

  private DueReminders(IncidentCase found, Instant now) {
    this.found = found;
    this.now = now;
  }

  static List<Reminder> of(IncidentCase found, ClosedDays closedDays, Instant now) {
    if (found.handling().state() == CaseState.DONE) {
      return List.of();
    }
    var reminders = new DueReminders(found, now);
    found.shown().current().flatMap(ShownDays.Shown::days).ifPresent(reminders::duties);
    if (found.activity().firstContactAt().isEmpty()) {
      reminders.firstContact(FirstContact.of(found.severity(), found.receivedAt(), closedDays));
    }
    found
        .handling()
        .wakeOn()
        .ifPresent(day -> reminders.add("WAKE#" + day, Kind.WAKING, morning(day), To.STAFF));
    return List.copyOf(reminders.due);
  }

  /** 速報 every day from the second to the fifth; 確報 as its last day comes near. */
  private void duties(ReportDays days) {
    Stream<LocalDate> preliminary =
        IntStream.rangeClosed(
                1, (int) (days.preliminaryLast().toEpochDay() - days.knownOn().toEpochDay()))
            .mapToObj(days.knownOn()::plusDays);
    preliminary.forEach(day -> duty("PRELIMINARY#" + days.preliminaryLast() + "#" + day, day));
    FINAL_DAYS.forEach(before ->
        duty("FINAL#" + days.finalLast() + "#" + before, days.finalLast().minusDays(before)));
  }

  private void duty(String id, LocalDate day) {
    if (day.isAfter(ReportDays.dayOf(found.receivedAt()))) {
      add(id, Kind.DUTY_DUE, morning(day), To.STAFF);
      add(id, Kind.DUTY_DUE, morning(day), To.REPORTER);
    }
  }

  private void firstContact(FirstContact promise) {
    promise
        .by()
        .ifPresent(by -> {
          Instant from = promise.opensAt().orElse(found.receivedAt());
          Duration whole = Duration.between(from, by);
          Instant nearly = from.plus(whole.multipliedBy(NEARLY_PERCENT).dividedBy(100));
          add("CONTACT#" + NEARLY_PERCENT + "#" + by, Kind.CONTACT_DUE, nearly, To.STAFF);
          add("CONTACT#100#" + by, Kind.CONTACT_OVERDUE, by, To.STAFF);
        });
  }

  private void add(String id, Kind kind, Instant at, To to) {
    if (!at.isAfter(now) && at.plus(PAST).isAfter(now)) {
      due.add(new Reminder(found.community(), found.incident(), id + "#" + to, kind, to, at));
    }
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(JAPAN).toInstant();
  }
}
