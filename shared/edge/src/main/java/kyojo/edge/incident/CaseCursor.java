package kyojo.edge.incident;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.desk.ListIncidents.Place;

/** A place in a list of cases, as a cursor: the order of a row, and nothing else. */
public final class CaseCursor {
  private static final Pattern FORM =
      Pattern.compile("([0-4])#([0-9TZ:.-]{20,30})#([0-9TZ:.-]{20,30})#([0-9A-Z]{26})");

  private CaseCursor() {}

  static String text(Place place) {
    String text =
        String.join(
            "#",
            Integer.toString(place.severity()),
            place.time().toString(),
            place.receivedAt().toString(),
            place.incident().value());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The place, or nothing where the text is not a cursor. */
  public static Optional<Place> parse(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var parts = FORM.matcher(text);
      if (!parts.matches()) {
        return Optional.empty();
      }
      int severity = Integer.parseInt(parts.group(1));
      Instant time = Instant.parse(parts.group(2));
      Instant receivedAt = Instant.parse(parts.group(3));
      return IncidentId.parse(parts.group(4))
          .map(incident -> new Place(severity, time, receivedAt, incident))
          .filter(place -> text(place).equals(cursor));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
