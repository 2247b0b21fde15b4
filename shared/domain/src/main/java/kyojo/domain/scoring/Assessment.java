package kyojo.domain.scoring;

import java.util.List;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Question;

/**
 * What a sheet tells its firm.
 *
 * @param unknowns the questions answered わからない: what to ask inside the firm
 * @param advice what would raise the total, best first
 */
public record Assessment(Score score, List<Question> unknowns, List<Advice> advice) {
  public Assessment {
    unknowns = List.copyOf(unknowns);
    advice = List.copyOf(advice);
  }

  public static Assessment of(AnswerSheet sheet) {
    List<Question> unknowns =
        sheet.questionSet().questions().stream()
            .filter(question -> sheet.answer(question) == Answer.UNKNOWN)
            .toList();
    return new Assessment(Score.of(sheet), unknowns, Advice.of(sheet));
  }
}
