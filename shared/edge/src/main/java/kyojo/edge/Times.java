package kyojo.edge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people in Japan read them: ISO-8601 with the offset +09:00. */
public final class Times {
  /** Where every deadline, fiscal year and month of Kyojo is counted. */
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Times() {}

  public static String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(JAPAN));
  }
}
