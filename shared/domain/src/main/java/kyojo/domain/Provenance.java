package kyojo.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a record of content comes from and when it holds.
 *
 * @param validFrom its first day
 * @param validTo its last day, where it has one
 * @param verifiedOn when somebody last looked at the source
 */
public record Provenance(
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String sourceUrl,
    LocalDate verifiedOn,
    Confidence confidence) {
  public Provenance {
    if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
      throw new IllegalArgumentException("validTo lies before validFrom");
    }
  }

  /** Whether the record holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** How sure it is. */
  public enum Confidence {
    /** Seen in an official source. */
    CONFIRMED,
    /** Seen only with somebody else. */
    THIRD_PARTY,
    /** Not seen; to be shown as such. */
    UNCONFIRMED
  }
}
