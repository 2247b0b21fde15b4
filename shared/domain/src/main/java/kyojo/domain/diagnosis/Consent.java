package kyojo.domain.diagnosis;

import java.util.Optional;

/**
 * What a person agreed to when sending.
 *
 * @param notice the version of the privacy notice that was shown
 * @param shareIdentity whether the community's staff may see who the firm is, where that was said
 */
public record Consent(String notice, Optional<Boolean> shareIdentity) {
  /** Of the notice alone. */
  public static Consent to(String notice) {
    return new Consent(notice, Optional.empty());
  }
}
