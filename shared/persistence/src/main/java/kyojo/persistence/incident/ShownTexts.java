package kyojo.persistence.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.ShownDays;
import kyojo.domain.incident.ShownDays.Reason;
import kyojo.domain.incident.ShownDays.Shown;

/** Last days that a reporter was shown, in one line of text. */
final class ShownTexts {
  private static final String BETWEEN_DAYS = "|";
  private static final String BETWEEN = ";";
  private static final int PARTS_WITH_DAYS = 8;

  private ShownTexts() {}

  static Optional<String> text(ShownDays shown) {
    return Optional.of(
            shown.history().stream()
                .map(ShownTexts::text)
                .collect(Collectors.joining(BETWEEN_DAYS)))
        .filter(text -> !text.isEmpty());
  }

  private static String text(Shown shown) {
    String first =
        String.join(BETWEEN, shown.since().toString(), shown.reason().name(), shown.rules());
    return shown
        .days()
        .map(days ->
            String.join(
                BETWEEN,
                first,
                days.knownOn().toString(),
                days.preliminaryTarget().toString(),
                days.preliminaryLast().toString(),
                days.finalLast().toString(),
                Boolean.toString(days.isCertain())))
        .orElse(first);
  }

  static ShownDays days(Optional<String> text) {
    return text.map(all ->
            new ShownDays(Arrays.stream(all.split("\\|", -1)).map(ShownTexts::shown).toList()))
        .orElse(ShownDays.NONE);
  }

  private static Shown shown(String text) {
    String[] parts = text.split(BETWEEN, -1);
    return new Shown(
        Instant.parse(parts[0]), reportDays(parts), parts[2], Reason.valueOf(parts[1]));
  }

  private static Optional<ReportDays> reportDays(String[] parts) {
    return parts.length < PARTS_WITH_DAYS
        ? Optional.empty()
        : Optional.of(
            new ReportDays(
                LocalDate.parse(parts[3]),
                LocalDate.parse(parts[4]),
                LocalDate.parse(parts[5]),
                LocalDate.parse(parts[6]),
                Boolean.parseBoolean(parts[7])));
  }
}
