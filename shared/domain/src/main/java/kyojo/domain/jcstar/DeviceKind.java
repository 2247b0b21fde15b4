package kyojo.domain.jcstar;

import java.util.Optional;

/**
 * A kind of device that firms have.
 *
 * @param inScope whether products of this kind can carry a label at all
 */
public record DeviceKind(String id, String name, boolean inScope, Optional<String> remark) {

  /** Whether somebody means this kind, by its id or by its name in whatever way it is written. */
  public boolean isCalled(String text) {
    return text.strip().equals(id) || MatchText.foldName(text).equals(MatchText.foldName(name));
  }
}
