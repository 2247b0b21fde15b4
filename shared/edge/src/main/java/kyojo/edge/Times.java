package kyojo.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as people in Japan read them: ISO-8601 with the offset +09:00. */
public final class Times {
  /** Where every deadline, fiscal year and month of Kyojo is counted. */
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final Pattern DAY = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

  private Times() {}

  /** A month as ISO-8601 writes it, of this century. */
  public static Optional<YearMonth> month(String text) {
    return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
  }

  /** A day as ISO-8601 writes it, of this century. */
  public static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Why a text is no {@link #day}. */
  public static RequestViolation whyNoDay(String text) {
    try {
      LocalDate.parse(text);
      return RequestViolation.DAY_FAR_OFF;
    } catch (DateTimeParseException e) {
      return RequestViolation.DAY_MALFORMED;
    }
  }

  /** A moment as ISO-8601 writes it, with its offset. */
  public static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The first moment of a day in Japan. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(JAPAN).toInstant();
  }

  public static String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(JAPAN));
  }
}
