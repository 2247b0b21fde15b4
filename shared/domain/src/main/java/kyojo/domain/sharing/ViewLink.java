package kyojo.domain.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.ViewLinkId;

/**
 * A link by which a firm shows one diagnosis until it ends.
 *
 * @param createdAt to the millisecond
 * @param expiresAt from when on it shows nothing, to the second; never after the diagnosis ends
 */
public record ViewLink(
    ViewLinkId id,
    CommunityId community,
    FirmId firm,
    DiagnosisId diagnosis,
    Instant createdAt,
    Instant expiresAt) {
  public ViewLink {
    if (!expiresAt.equals(expiresAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("a view link ends on a whole second");
    }
  }

  /** A link to the diagnosis that is made now. */
  static ViewLink to(Diagnosis diagnosis, ViewLinkId id, Instant now, int days) {
    return new ViewLink(
        id,
        diagnosis.community(),
        diagnosis.firm(),
        diagnosis.id(),
        now,
        end(diagnosis, now, days));
  }

  /** Whether the link was made for the same diagnosis and as many days. */
  boolean isFor(Diagnosis other, int days) {
    return diagnosis.equals(other.id()) && expiresAt.equals(end(other, createdAt, days));
  }

  public boolean hasExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  private static Instant end(Diagnosis diagnosis, Instant from, int days) {
    Instant end = from.plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    return end.isBefore(diagnosis.expiresAt()) ? end : diagnosis.expiresAt();
  }
}
