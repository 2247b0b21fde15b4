package kyojo.domain.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Provenance.Confidence;

/**
 * What a scheme counts for in another one.
 *
 * @param covers the requirements that count, of a part
 * @param validFrom none where its beginning is not known
 */
public record Equivalence(
    String from,
    String to,
    Extent extent,
    List<String> covers,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    String explanation,
    URI source,
    LocalDate verifiedOn,
    Confidence confidence) {

  /** How much of the other scheme is fulfilled. */
  public enum Extent {
    FULL,
    PARTIAL,
    /** Nothing, as far as is confirmed. */
    NONE
  }

  /** Whether it holds on a day; a beginning or an end that is not known is none. */
  boolean isValidOn(LocalDate day) {
    return validFrom.filter(day::isBefore).isEmpty() && validTo.filter(day::isAfter).isEmpty();
  }

  public Equivalence {
    covers = List.copyOf(covers);
    if (extent == Extent.PARTIAL && covers.isEmpty()) {
      throw new IllegalArgumentException("a part, and not of what");
    }
    if (extent == Extent.FULL && validFrom.isEmpty()) {
      throw new IllegalArgumentException("a whole scheme counts from a day on that is known");
    }
  }
}
