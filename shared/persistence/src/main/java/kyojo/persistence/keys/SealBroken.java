package kyojo.persistence.keys;

import java.security.GeneralSecurityException;

/** Something does not open: it was moved, changed, or sealed under another key. */
public final class SealBroken extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  SealBroken(GeneralSecurityException cause) {
    super("does not open with the keys of its tenant at its place", cause);
  }
}
