package kyojo.domain.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** One report of an incident, with all that was added to it. */
public record IncidentId(String value) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int NUMBER_CHARS = 6;

  public IncidentId {
    Base32.requireId(value, "incident id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<IncidentId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new IncidentId(text)) : Optional.empty();
  }

  /**
   * What people call it on the telephone, which opens nothing: the year in Japan and the end of the
   * id. The first characters are no use: the first of all is one of eight only.
   */
  public String number(Instant receivedAt) {
    String end = value.substring(value.length() - NUMBER_CHARS);
    return receivedAt.atZone(JAPAN).getYear() + "-" + end;
  }
}
