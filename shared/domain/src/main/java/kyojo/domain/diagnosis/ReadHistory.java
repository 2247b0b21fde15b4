package kyojo.domain.diagnosis;

import java.time.InstantSource;
import java.util.List;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Receipt;

/** Shows all diagnoses of a firm to whoever holds its receipt. Thread-safe. */
public final class ReadHistory {
  private final DiagnosisStore store;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  public ReadHistory(DiagnosisStore store, QuestionSets questionSets, InstantSource clock) {
    this.store = store;
    this.questionSets = questionSets;
    this.clock = clock;
  }

  /** Whose history, and by whose right. */
  public record Query(CommunityId community, Receipt receipt) {}

  /**
   * The diagnoses that have not expired, newest first; none for a wrong receipt and for a firm that
   * has none any more.
   */
  public List<ReadDiagnosis.Found> read(Query query) {
    return store
        .all(query.community(), query.receipt().firm())
        .openTo(query.receipt(), clock.instant())
        .stream()
        .map(diagnosis ->
            new ReadDiagnosis.Found(diagnosis, questionSets.sheet(diagnosis.submission())))
        .toList();
  }
}
