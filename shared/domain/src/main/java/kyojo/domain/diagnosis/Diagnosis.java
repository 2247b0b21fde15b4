package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;

/**
 * A stored submission. It never changes; it ends.
 *
 * @param submittedAt when it was stored, to the millisecond
 * @param expiresAt from when on it is gone, to the second, as tables count it
 * @param choice what the submission said of showing who the firm is
 * @param originCode the code that it came with, where it came with one
 * @param enteredBy who of the staff typed it in, where it came on paper
 */
public record Diagnosis(
    DiagnosisId id,
    CommunityId community,
    FirmId firm,
    Instant submittedAt,
    Instant expiresAt,
    Origin origin,
    Optional<OriginCode> originCode,
    Optional<MemberId> enteredBy,
    Submission submission,
    Optional<IdentityConsent> choice) {
  public Diagnosis {
    if (!expiresAt.equals(expiresAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("a diagnosis ends on a whole second");
    }
    if (!expiresAt.isAfter(submittedAt)) {
      throw new IllegalArgumentException("a diagnosis ends after it was submitted");
    }
    if (!choice.map(IdentityConsent::given).equals(submission.consent().shareIdentity())) {
      throw new IllegalArgumentException("a diagnosis keeps the choice that its submission made");
    }
  }

  /** One that the firm sent itself, without a code. */
  public Diagnosis(
      DiagnosisId id,
      CommunityId community,
      FirmId firm,
      Instant submittedAt,
      Instant expiresAt,
      Origin origin,
      Submission submission,
      Optional<IdentityConsent> choice) {
    this(
        id,
        community,
        firm,
        submittedAt,
        expiresAt,
        origin,
        Optional.empty(),
        Optional.empty(),
        submission,
        choice);
  }

  public boolean hasExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /**
   * Who the firm is, for the community's staff: shown only where the firm's latest choice, of those
   * kept and that of this diagnosis, is that it may be. Everything that staff get to see of an
   * {@link Identity} comes from here.
   *
   * @param kept what {@link kyojo.domain.consent.Consents} keeps for the firm
   */
  public Optional<Identity> visibleIdentity(Optional<IdentityConsent> kept) {
    return IdentityConsent.latest(Stream.of(kept, choice).flatMap(Optional::stream))
        .filter(IdentityConsent::given)
        .map(_ -> submission.identity());
  }
}
