package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
   * The diagnoses that have not expired, newest first: none where the firm keeps only a list of
   * devices. Nothing for a receipt that opens nothing, or nothing any more.
   */
  public Optional<List<ReadDiagnosis.Found>> read(Query query) {
    Instant now = clock.instant();
    return Optional.of(store.all(query.community(), query.receipt().firm()))
        .filter(has -> has.isOpenTo(query.receipt(), now))
        .map(has -> has.openTo(query.receipt(), now).stream().map(this::found).toList());
  }

  private ReadDiagnosis.Found found(Diagnosis diagnosis) {
    return new ReadDiagnosis.Found(diagnosis, questionSets.sheet(diagnosis.submission()));
  }
}
