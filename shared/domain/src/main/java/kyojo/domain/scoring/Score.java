package kyojo.domain.scoring;

import java.util.List;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;

/**
 * The points of a sheet, in all and by part.
 *
 * @param min the least that the question set allows; below 0, because わからない costs a point
 * @param max the most
 */
public record Score(int total, int min, int max, QuestionSet.Band band, List<PartScore> parts) {
  public Score {
    parts = List.copyOf(parts);
  }

  /** The points of one part. */
  public record PartScore(QuestionSet.Part part, int total, int min, int max) {}

  /** Adds up the sheet by the rule of its question set. */
  public static Score of(AnswerSheet sheet) {
    QuestionSet set = sheet.questionSet();
    int total = sheet.questionSet().questions().stream().mapToInt(sheet::points).sum();
    int questions = set.questions().size();
    return new Score(
        total,
        questions * set.pointsMin(),
        questions * set.pointsMax(),
        set.band(total),
        set.parts().stream().map(part -> ofPart(sheet, part)).toList());
  }

  private static PartScore ofPart(AnswerSheet sheet, QuestionSet.Part part) {
    QuestionSet set = sheet.questionSet();
    List<Question> questions =
        set.questions().stream().filter(question -> question.part() == part.id()).toList();
    return new PartScore(
        part,
        questions.stream().mapToInt(sheet::points).sum(),
        questions.size() * set.pointsMin(),
        questions.size() * set.pointsMax());
  }
}
