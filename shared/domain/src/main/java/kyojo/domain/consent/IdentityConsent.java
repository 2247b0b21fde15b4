package kyojo.domain.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A firm's choice whether the community's staff may see who it is. The latest wins over all before
 * it and holds for everything that the firm left in the community.
 *
 * @param given false where it was refused or withdrawn
 * @param wording the version of the words that were agreed to
 * @param decidedAt to the millisecond
 */
public record IdentityConsent(boolean given, String wording, Instant decidedAt) {
  /**
   * What an erased choice counts as: later than any that a diagnosis still holds, and it hides. The
   * firm's diagnoses are being erased, or their erasure broke off.
   */
  public static final IdentityConsent ERASED = new IdentityConsent(false, "erased", Instant.MAX);

  /** Of two choices of the same moment the one that hides. */
  private static final Comparator<IdentityConsent> BY_TIME =
      Comparator.comparing(IdentityConsent::decidedAt)
          .thenComparing(consent -> !consent.given())
          .thenComparing(IdentityConsent::wording);

  public IdentityConsent {
    if (wording.isBlank()) {
      throw new IllegalArgumentException("a choice names the words it was about");
    }
    decidedAt = decidedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The choice that is in force among all that a firm made. */
  public static Optional<IdentityConsent> latest(Stream<IdentityConsent> choices) {
    return choices.max(BY_TIME);
  }

  /** The same choice where it hides; else that it was taken back at once. */
  public IdentityConsent takenBack() {
    return given ? new IdentityConsent(false, wording, decidedAt.plusMillis(1)) : this;
  }

  /** The same choice, made after another one, whatever the clocks say. */
  public IdentityConsent after(Optional<IdentityConsent> other) {
    return other
        .map(former -> former.decidedAt().plusMillis(1))
        .filter(next -> next.isAfter(decidedAt))
        .map(next -> new IdentityConsent(given, wording, next))
        .orElse(this);
  }
}
