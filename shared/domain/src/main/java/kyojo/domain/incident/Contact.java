package kyojo.domain.incident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom a firm should turn to, as its answers are.
 *
 * @param lastDay by when, where the law says it
 * @param why what it is good for, in words
 */
public record Contact(
    Window window, Necessity necessity, When when, Optional<LocalDate> lastDay, String why) {
  /** How binding it is. */
  public enum Necessity {
    /** By law. */
    REQUIRED,
    RECOMMENDED,
    /** By what the firm has agreed with somebody. */
    CONTRACT
  }

  /** How soon. */
  public enum When {
    NOW,
    TODAY,
    DAYS,
    /** When the damage has stopped. */
    LATER;

    /** One step sooner; what waits until later waits in an emergency, too. */
    When sooner() {
      return switch (this) {
        case NOW, TODAY -> NOW;
        case DAYS -> TODAY;
        case LATER -> LATER;
      };
    }
  }
}
