package kyojo.domain.incident;

import java.util.List;
import java.util.Optional;
import kyojo.domain.Provenance;

/**
 * Whom to turn to (窓口).
 *
 * @param accepts what it is there for, in words
 * @param telephone as a telephone dials it: digits, hyphens and the number sign
 * @param hours in words; where they could not be confirmed, that is what they say
 * @param formerly names under which people may still know it
 */
public record Window(
    String id,
    String name,
    String accepts,
    Optional<String> telephone,
    Optional<String> mail,
    Optional<String> page,
    Optional<String> hours,
    Optional<String> caution,
    List<String> formerly,
    Provenance provenance) {
  public Window {
    formerly = List.copyOf(formerly);
  }
}
