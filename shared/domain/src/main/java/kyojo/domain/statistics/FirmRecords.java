package kyojo.domain.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.statistics.Contribution.Firm;

/**
 * What lies of a firm in the records, as far as statistics need it. Immutable.
 *
 * @param isErased whether the firm was marked as erased; what lies there then only waits for it
 * @param isConfirmed whether staff say that they know it
 * @param diagnoses those that were not erased, those that have expired too, in any order
 * @param hasTraces whether there are tombstones of diagnoses
 */
public record FirmRecords(
    Firm firm, boolean isErased, boolean isConfirmed, List<Answered> diagnoses, boolean hasTraces) {
  public FirmRecords {
    diagnoses = List.copyOf(diagnoses);
  }

  /** A diagnosis without who the firm is. */
  public record Answered(
      DiagnosisId id,
      Instant submittedAt,
      Instant expiresAt,
      Origin origin,
      Profile profile,
      QuestionSetId questionSet,
      Answers answers) {
    /** By time; two of the same millisecond by their ids. */
    static final Comparator<Answered> ORDER =
        Comparator.comparing(Answered::submittedAt).thenComparing(it -> it.id().value());

    boolean hasExpired(Instant now) {
      return !now.isBefore(expiresAt);
    }
  }

  /** What it has now, the oldest first. */
  List<Answered> lasting(Instant now) {
    return isErased
        ? List.of()
        : diagnoses.stream().filter(one -> !one.hasExpired(now)).sorted(Answered.ORDER).toList();
  }

  /** Whether it may have had more than it has now. */
  boolean hadMore(Instant now) {
    return isErased || hasTraces || lasting(now).size() < diagnoses.size();
  }
}
