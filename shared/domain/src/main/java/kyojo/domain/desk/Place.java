package kyojo.domain.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyojo.domain.diagnosis.Diagnosis;

/**
 * A place in the list of a tenant's diagnoses, between two of them.
 *
 * @param text as the index sorts it: a moment, and what tells diagnoses of the same moment apart;
 *     nothing for the place before all of them. A text that was stored stays as it is, because
 *     whole seconds were once written without a fraction.
 */
public record Place(String text) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  // Four digits a year, so that texts sort as times do; ids are Crockford's base 32.
  private static final Pattern FORM =
      Pattern.compile("(20[0-9]{2}-[0-9T:-]{14}(?:\\.[0-9]{3})?Z)#([0-9A-HJKMNP-TV-Z]{26})?");

  public Place {
    if (!isPlace(text)) {
      throw new IllegalArgumentException("not a place");
    }
  }

  /** Before everything of that moment. */
  public static Place at(Instant time) {
    return new Place(MILLIS.format(time) + "#");
  }

  /** That of the diagnosis. */
  public static Place of(Diagnosis diagnosis) {
    return new Place(at(diagnosis.submittedAt()).text() + diagnosis.id().value());
  }

  /** A place as the index has it. */
  public static Optional<Place> parse(String text) {
    return isPlace(text) ? Optional.of(new Place(text)) : Optional.empty();
  }

  public Instant time() {
    return Instant.parse(text.substring(0, text.indexOf('#')));
  }

  /** The month in Japan that ends at the place, or in which it lies. */
  public YearMonth month() {
    Instant within = text.endsWith("#") ? time().minusNanos(1) : time();
    return YearMonth.from(within.atZone(JAPAN));
  }

  /** The end of the month before. */
  public Place monthBefore() {
    return at(month().atDay(1).atStartOfDay(JAPAN).toInstant());
  }

  private static boolean isPlace(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return false;
    }
    try {
      Instant time = Instant.parse(form.group(1));
      return form.group(1).equals(time.toString()) || form.group(1).equals(MILLIS.format(time));
    } catch (DateTimeException _) {
      return false;
    }
  }
}
