package kyojo.domain.comparison;

import java.util.Optional;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.Receipt;

/** Compares two diagnoses of one firm for the holder of its receipt. Thread-safe. */
public final class CompareDiagnoses {
  private final ReadDiagnosis readDiagnosis;

  public CompareDiagnoses(ReadDiagnosis readDiagnosis) {
    this.readDiagnosis = readDiagnosis;
  }

  /** Which two, in any order, and by whose right. */
  public record Query(CommunityId community, Receipt receipt, DiagnosisId one, DiagnosisId other) {}

  /**
   * Both diagnoses, and what changed between them.
   *
   * @param comparison nothing where their editions cannot be compared
   */
  public record Compared(
      ReadDiagnosis.Found earlier, ReadDiagnosis.Found later, Optional<Comparison> comparison) {}

  /** The comparison; nothing for a wrong receipt, or where either is unknown or has expired. */
  public Optional<Compared> compare(Query query) {
    return read(query, query.one())
        .flatMap(one -> read(query, query.other()).map(other -> inOrder(one, other)));
  }

  private Optional<ReadDiagnosis.Found> read(Query query, DiagnosisId diagnosis) {
    return readDiagnosis.read(
        new ReadDiagnosis.Query(query.community(), query.receipt(), diagnosis));
  }

  private static Compared inOrder(ReadDiagnosis.Found one, ReadDiagnosis.Found other) {
    boolean swapped = one.diagnosis().submittedAt().isAfter(other.diagnosis().submittedAt());
    ReadDiagnosis.Found earlier = swapped ? other : one;
    ReadDiagnosis.Found later = swapped ? one : other;
    return new Compared(earlier, later, Comparison.of(earlier.sheet(), later.sheet()));
  }
}
