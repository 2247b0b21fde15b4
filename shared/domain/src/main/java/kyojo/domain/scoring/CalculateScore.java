package kyojo.domain.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.SheetViolation;

/** Scores the sheets of one firm without storing anything. Thread-safe. */
public final class CalculateScore {
  private final QuestionSets questionSets;

  public CalculateScore(QuestionSets questionSets) {
    this.questionSets = questionSets;
  }

  /** A sheet as it was sent. */
  public record Sheet(QuestionSetId questionSet, Answers answers) {}

  /** What became of it. */
  public sealed interface Result {
    /** All sheets as one, and what it is worth. */
    record Scored(MergedSheets merged, Assessment assessment) implements Result {}

    record Refused(List<Refusal> refusals) implements Result {}
  }

  /** Why a sheet is not acceptable; sheets are counted from 0. */
  public sealed interface Refusal {
    record QuestionSetUnknown(int sheet) implements Refusal {}

    /** It is of another set than the first sheet. */
    record QuestionSetDiffers(int sheet) implements Refusal {}

    record BadAnswer(int sheet, SheetViolation violation) implements Refusal {}
  }

  /**
   * Scores one or more sheets.
   *
   * @throws IllegalArgumentException for none
   */
  public Result calculate(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("there is no sheet to score");
    }
    QuestionSetId first = sheets.getFirst().questionSet();
    var refusals = new ArrayList<Refusal>();
    var accepted = new ArrayList<AnswerSheet>();
    for (int i = 0; i < sheets.size(); i++) {
      if (!sheets.get(i).questionSet().equals(first)) {
        refusals.add(new Refusal.QuestionSetDiffers(i));
      }
      check(i, sheets.get(i), refusals).ifPresent(accepted::add);
    }
    if (!refusals.isEmpty()) {
      return new Result.Refused(refusals);
    }
    MergedSheets merged = MergedSheets.of(accepted);
    return new Result.Scored(merged, Assessment.of(merged.sheet()));
  }

  private Optional<AnswerSheet> check(int index, Sheet sheet, List<Refusal> refusals) {
    Optional<QuestionSet> set = questionSets.find(sheet.questionSet());
    if (set.isEmpty()) {
      refusals.add(new Refusal.QuestionSetUnknown(index));
      return Optional.empty();
    }
    List<SheetViolation> violations = AnswerSheet.check(set.get(), sheet.answers());
    violations.forEach(violation -> refusals.add(new Refusal.BadAnswer(index, violation)));
    return violations.isEmpty()
        ? Optional.of(new AnswerSheet(set.get(), sheet.answers()))
        : Optional.empty();
  }
}
