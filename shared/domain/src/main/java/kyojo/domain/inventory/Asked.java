package kyojo.domain.inventory;

import java.time.LocalDate;
import java.util.Optional;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Requirement;

/**
 * What a firm asks of its devices.
 *
 * @param on the day in Japan for which it asks; without one, the day on which it looks
 */
public record Asked(Level level, Optional<LocalDate> on) {
  /** What that is on a day in Japan. */
  public Requirement today(LocalDate today) {
    return new Requirement(level, on.orElse(today));
  }
}
