package kyojo.domain.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;

/**
 * The sheets of several offices as one. The firm is as strong as its weakest office: each question
 * takes the lowest points among the sheets, and 該当なし only where all say so. (IPA gives no rule.)
 *
 * @param spread the questions in which the offices disagree
 */
public record MergedSheets(AnswerSheet sheet, List<Spread> spread) {
  public MergedSheets {
    spread = List.copyOf(spread);
  }

  /** The weakest and the strongest answer to a question. */
  public record Spread(Question question, Answer lowest, Answer highest) {}

  /**
   * Merges one or more sheets of the same question set, in any order.
   *
   * @throws IllegalArgumentException for no sheet, or for sheets of different sets
   */
  public static MergedSheets of(List<AnswerSheet> sheets) {
    if (sheets.stream().map(sheet -> sheet.questionSet().id()).distinct().count() != 1) {
      throw new IllegalArgumentException("sheets of one question set are merged");
    }
    QuestionSet set = sheets.getFirst().questionSet();
    List<Spread> all = set.questions().stream().map(question -> spread(sheets, question)).toList();
    var lowest = new TreeMap<Integer, Answer>();
    all.forEach(spread -> lowest.put(spread.question().number(), spread.lowest()));
    return new MergedSheets(
        new AnswerSheet(set, new Answers(lowest)),
        all.stream().filter(spread -> spread.lowest() != spread.highest()).toList());
  }

  private static Spread spread(List<AnswerSheet> sheets, Question question) {
    QuestionSet set = sheets.getFirst().questionSet();
    // 該当なし has full points; standing last it is the lowest only where nobody says anything else.
    Comparator<Answer> weakestFirst =
        Comparator.<Answer>comparingInt(set::points)
            .thenComparing(answer -> answer == Answer.NOT_APPLICABLE);
    List<Answer> answers =
        sheets.stream().map(sheet -> sheet.answer(question)).sorted(weakestFirst).toList();
    return new Spread(question, answers.getFirst(), answers.getLast());
  }
}
