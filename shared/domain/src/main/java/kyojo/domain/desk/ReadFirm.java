package kyojo.domain.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.DiagnosisStore.Sealed;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.domain.scoring.Score;

/** Shows staff what one firm left; who it is only where it agreed. Thread-safe. */
public final class ReadFirm {
  private final Desk desk;
  private final DiagnosisStore diagnoses;
  private final DeskRows rows;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  public ReadFirm(
      Desk desk,
      DiagnosisStore diagnoses,
      Consents consents,
      Confirmations confirmations,
      OriginCodeStore codes,
      QuestionSets questionSets,
      InstantSource clock) {
    this.desk = desk;
    this.diagnoses = diagnoses;
    this.rows = new DeskRows(consents, confirmations, codes);
    this.questionSets = questionSets;
    this.clock = clock;
  }

  /**
   * Which firm is asked for.
   *
   * @param diagnosis which of its diagnoses is shown whole; its latest where none is named
   */
  public record Query(Desk.Caller caller, FirmId firm, Optional<DiagnosisId> diagnosis) {}

  /** What became of it. */
  public sealed interface Result {
    /**
     * The firm.
     *
     * @param shown the diagnosis that is shown whole, and its sheet
     * @param history all its diagnoses, newest first
     */
    record Found(DeskRow shown, AnswerSheet sheet, List<DeskRow> history) implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    /** The tenant has no such firm, or the firm no such diagnosis. */
    record Unknown() implements Result {}
  }

  public Result read(Query query) {
    return desk.clerk(query.caller())
        .map(clerk -> read(clerk, query))
        .orElseGet(Result.Denied::new);
  }

  private Result read(Desk.Clerk clerk, Query query) {
    clerk.record(AuditAction.FIRM_READ, query.firm().value());
    List<ListDiagnoses.Scored> scored =
        diagnoses.all(clerk.community(), query.firm()).lasting(clock.instant()).stream()
            .map(this::scored)
            .toList();
    List<DeskRow> history = rows.of(clerk.community(), scored);
    return history.stream()
        .filter(row -> query.diagnosis().map(row.diagnosis().id()::equals).orElse(true))
        .findFirst()
        .<Result>map(shown ->
            new Result.Found(shown, questionSets.sheet(shown.diagnosis().submission()), history))
        .orElseGet(Result.Unknown::new);
  }

  private ListDiagnoses.Scored scored(Sealed sealed) {
    return new ListDiagnoses.Scored(
        new DiagnosisIndex.Entry(sealed.diagnosis(), sealed.nextAt()),
        Score.of(questionSets.sheet(sealed.diagnosis().submission())));
  }
}
