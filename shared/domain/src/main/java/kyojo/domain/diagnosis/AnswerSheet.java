package kyojo.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** A complete sheet: one allowed answer to each question of its set, and no other. Immutable. */
public record AnswerSheet(QuestionSet questionSet, Answers answers) {
  /**
   * Takes answers that have been checked.
   *
   * @throws IllegalArgumentException where {@link #check} finds a violation
   */
  public AnswerSheet {
    List<SheetViolation> violations = check(questionSet, answers);
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException("not a complete sheet: " + violations);
    }
  }

  /** All that keeps the answers from being a sheet of the set, in the order of the questions. */
  public static List<SheetViolation> check(QuestionSet set, Answers answers) {
    var violations = new ArrayList<SheetViolation>();
    for (Question question : set.questions()) {
      Answer answer = answers.byNumber().get(question.number());
      if (answer == null) {
        violations.add(violation(question.number(), SheetViolation.Kind.MISSING));
      } else if (!question.allows(answer)) {
        violations.add(
            violation(question.number(), SheetViolation.Kind.NOT_APPLICABLE_NOT_ALLOWED));
      }
    }
    answers.byNumber().keySet().stream()
        .filter(number -> !set.has(number))
        .forEach(number -> violations.add(violation(number, SheetViolation.Kind.EXTRA)));
    return violations;
  }

  private static SheetViolation violation(int question, SheetViolation.Kind kind) {
    return new SheetViolation(question, kind);
  }

  /** The answer to a question of the set. */
  public Answer answer(Question question) {
    Answer answer = answers.byNumber().get(question.number());
    if (answer == null) {
      throw new IllegalArgumentException("question " + question.number() + " is of another set");
    }
    return answer;
  }

  /** The points of the answer to a question of the set. */
  public int points(Question question) {
    return questionSet.points(answer(question));
  }
}
