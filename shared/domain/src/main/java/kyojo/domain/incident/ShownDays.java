package kyojo.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last days that a firm was shown, oldest first: a day that was shown once is kept, and a later
 * one never takes its place in silence. Immutable.
 */
public record ShownDays(List<Shown> history) {
  /** Nothing was shown yet. */
  public static final ShownDays NONE = new ShownDays(List.of());

  /**
   * What was shown from a moment on.
   *
   * @param days none where nothing had to be reported by the answers of that moment
   * @param rules the edition of the rules and the calendar that were applied
   * @param reason why it differs from what was shown before
   */
  public record Shown(Instant since, Optional<ReportDays> days, String rules, Reason reason) {}

  /** Why other days are shown. */
  public enum Reason {
    /** For the first time. */
    FIRST,
    /** The reporter answered otherwise. */
    ANSWERS,
    /** The day on which it became known was corrected. */
    KNOWN_ON,
    /** The rules or the calendar of closed days changed. */
    RULES
  }

  public ShownDays {
    history = List.copyOf(history);
  }

  /** What holds now; none where nothing was shown. */
  public Optional<Shown> current() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /**
   * The same with what is to be shown from now on; unchanged where the days are the same.
   *
   * @throws IllegalArgumentException for a moment before the last
   */
  public ShownDays with(Instant now, Optional<ReportDays> days, String rules) {
    Optional<Shown> last = current();
    if (last.filter(shown -> shown.since().isAfter(now)).isPresent()) {
      throw new IllegalArgumentException("before what was shown last");
    }
    if (last.map(shown -> shown.days().equals(days)).orElse(days.isEmpty())) {
      return this;
    }
    var next = new Shown(now, days, rules, reason(last, days, rules));
    return new ShownDays(Stream.concat(history.stream(), Stream.of(next)).toList());
  }

  /**
   * The earliest last day of the 確報 that was ever shown, where a later one holds now: it is shown
   * beside it with the reason.
   */
  public Optional<LocalDate> extendedFrom() {
    Optional<LocalDate> now = current().flatMap(Shown::days).map(ReportDays::finalLast);
    return history.stream()
        .flatMap(shown -> shown.days().stream())
        .map(ReportDays::finalLast)
        .min(LocalDate::compareTo)
        .filter(first -> now.map(first::isBefore).orElse(true));
  }

  private static Reason reason(Optional<Shown> last, Optional<ReportDays> days, String rules) {
    if (last.isEmpty()) {
      return Reason.FIRST;
    }
    Optional<LocalDate> before = last.get().days().map(ReportDays::knownOn);
    if (before.isPresent() && days.isPresent() && !before.equals(days.map(ReportDays::knownOn))) {
      return Reason.KNOWN_ON;
    }
    return last.get().rules().equals(rules) ? Reason.ANSWERS : Reason.RULES;
  }
}
