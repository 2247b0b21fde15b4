package kyojo.domain.catalogue;

import java.util.OptionalInt;
import kyojo.domain.jcstar.RegistryChange;
import kyojo.domain.jcstar.RegistryPointer;

/**
 * What a list would change, computed from the file each time.
 *
 * @param base the version in force with which it was compared; none where there is none yet
 * @param seen the pointer at that time
 * @param digest of the file
 */
public record Preview(
    OptionalInt base,
    RegistryPointer seen,
    String digest,
    ListFile.Whole list,
    RegistryChange change) {
  private static final int DIGEST_CHARS = 16;

  /** Another one for every other file, and after everything that anybody publishes. */
  public String tag() {
    return base.orElse(0) + "." + seen.counter() + "." + digest.substring(0, DIGEST_CHARS);
  }
}
