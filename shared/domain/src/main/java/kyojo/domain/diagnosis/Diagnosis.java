package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;

/**
 * A stored submission. It never changes; it ends.
 *
 * @param submittedAt when it was stored, to the millisecond
 * @param expiresAt from when on it is gone, to the second, as tables count it
 */
public record Diagnosis(
    DiagnosisId id,
    CommunityId community,
    FirmId firm,
    Instant submittedAt,
    Instant expiresAt,
    Origin origin,
    Submission submission) {
  public Diagnosis {
    if (!expiresAt.equals(expiresAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("a diagnosis ends on a whole second");
    }
    if (!expiresAt.isAfter(submittedAt)) {
      throw new IllegalArgumentException("a diagnosis ends after it was submitted");
    }
  }

  public boolean hasExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
