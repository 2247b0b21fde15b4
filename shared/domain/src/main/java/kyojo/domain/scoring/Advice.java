package kyojo.domain.scoring;

import java.util.Comparator;
import java.util.List;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Guidance.Effort;
import kyojo.domain.diagnosis.Question;

/**
 * A measure worth taking.
 *
 * @param gain the points that the total rises when it is done
 * @param reason why it stands where it stands
 */
public record Advice(Question question, int gain, Reason reason) {
  /** Why a measure is advised. */
  public enum Reason {
    /** Answered わからない: first ask inside the firm. */
    ASK_FIRST,
    /** Not done, and of the part that every firm needs. */
    BASIC_FIRST,
    /** Not done, and done within hours. */
    NOT_DONE_QUICK,
    /** Not done. */
    NOT_DONE,
    /** Done in part, the rest within hours. */
    FINISH_QUICK,
    /** Done in part. */
    FINISH
  }

  // Most points for the least effort; among equals what every firm needs, then what costs less.
  private static final Comparator<Advice> BEST_FIRST =
      Comparator.<Advice>comparingDouble(advice -> -advice.gainForEffort())
          .thenComparingInt(advice -> advice.question().part())
          .thenComparing(advice -> advice.question().guidance().cost())
          .thenComparingInt(advice -> advice.question().number());

  /** All that would raise the sheet's total, best first. */
  public static List<Advice> of(AnswerSheet sheet) {
    int full = sheet.questionSet().pointsMax();
    return sheet.questionSet().questions().stream()
        .filter(question -> sheet.points(question) < full)
        .map(question -> of(sheet, question, full))
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Advice of(AnswerSheet sheet, Question question, int full) {
    return new Advice(question, full - sheet.points(question), reason(sheet, question));
  }

  private static Reason reason(AnswerSheet sheet, Question question) {
    boolean quick = question.guidance().effort() == Effort.HOURS;
    return switch (sheet.answer(question)) {
      case UNKNOWN -> Reason.ASK_FIRST;
      case PARTIAL -> quick ? Reason.FINISH_QUICK : Reason.FINISH;
      case NOT_IMPLEMENTED -> notDone(isBasic(sheet, question), quick);
      case IMPLEMENTED, NOT_APPLICABLE ->
          throw new IllegalArgumentException("nothing is left to be done");
    };
  }

  private static Reason notDone(boolean basic, boolean quick) {
    if (basic) {
      return Reason.BASIC_FIRST;
    }
    return quick ? Reason.NOT_DONE_QUICK : Reason.NOT_DONE;
  }

  private static boolean isBasic(AnswerSheet sheet, Question question) {
    return question.part() == sheet.questionSet().parts().getFirst().id();
  }

  private double gainForEffort() {
    return (double) gain / question.guidance().effort().weight();
  }
}
