package kyojo.json;

import java.util.Map;

/**
 * One thing that is wrong with a request.
 *
 * @param path where, as a JSON Pointer
 * @param details numbers and names for the text, by placeholder
 */
public record Violation(String path, ViolationCode code, Map<String, String> details) {
  public Violation {
    details = Map.copyOf(details);
  }

  public static Violation at(Pointer place, ViolationCode code) {
    return new Violation(place.toString(), code, Map.of());
  }

  public static Violation at(Pointer place, ViolationCode code, String detail, Object value) {
    return new Violation(place.toString(), code, Map.of(detail, value.toString()));
  }
}
