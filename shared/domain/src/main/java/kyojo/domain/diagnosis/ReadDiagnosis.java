package kyojo.domain.diagnosis;

import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.Receipt;

/** Shows a firm's diagnosis to whoever holds the firm's receipt. Thread-safe. */
public final class ReadDiagnosis {
  private final DiagnosisStore store;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  public ReadDiagnosis(DiagnosisStore store, QuestionSets questionSets, InstantSource clock) {
    this.store = store;
    this.questionSets = questionSets;
    this.clock = clock;
  }

  /** What is asked for, and by whose right. */
  public record Query(CommunityId community, Receipt receipt, DiagnosisId diagnosis) {}

  /** A diagnosis with the sheet that was answered. */
  public record Found(Diagnosis diagnosis, AnswerSheet sheet) {}

  /** The diagnosis; nothing for a wrong receipt, an unknown diagnosis or one that has expired. */
  public Optional<Found> read(Query query) {
    return store
        .find(query.community(), query.receipt().firm(), query.diagnosis())
        .filter(sealed -> query.receipt().opens(sealed.receipt()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .filter(diagnosis -> !diagnosis.hasExpired(clock.instant()))
        .map(diagnosis -> new Found(diagnosis, questionSets.sheet(diagnosis.submission())));
  }
}
