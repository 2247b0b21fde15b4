package kyojo.domain.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the list of a tenant's diagnoses, between two of them.
 *
 * @param id tells diagnoses of the same moment apart; empty for the place before all of them
 */
public record Place(Instant time, String id) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  // Four digits a year, so that texts sort as times do; ids are Crockford's base 32.
  private static final Pattern FORM =
      Pattern.compile("(20[0-9]{2}-[0-9T:.-]{5,25}Z)#([0-9A-HJKMNP-TV-Z]{26})?");

  /** Before everything of that moment. */
  public static Place at(Instant time) {
    return new Place(time, "");
  }

  /** The month in Japan that ends at the place, or in which it lies. */
  public YearMonth month() {
    Instant within = id.isEmpty() ? time.minusNanos(1) : time;
    return YearMonth.from(within.atZone(JAPAN));
  }

  /** The end of the month before. */
  public Place monthBefore() {
    return at(month().atDay(1).atStartOfDay(JAPAN).toInstant());
  }

  /** The inverse of {@link #text}. */
  public static Optional<Place> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String id = Optional.ofNullable(form.group(2)).orElse("");
      return Optional.of(new Place(Instant.parse(form.group(1)), id))
          .filter(place -> place.text().equals(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As the index sorts it. */
  public String text() {
    return time + "#" + id;
  }
}
