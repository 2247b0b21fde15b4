package kyojo.domain.inventory;

import java.util.Optional;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Verdict.Conclusion;

/**
 * A device of a list that is kept.
 *
 * @param seen what was known of it when the firm last took note; nothing where no list of labels
 *     had been imported then
 */
public record KeptDevice(Device device, Optional<Conclusion> seen) {
  /** Whether something else is known of it now; where nothing is, nothing has changed. */
  public boolean isChanged(Optional<Conclusion> now) {
    return now.isPresent() && !now.equals(seen);
  }
}
