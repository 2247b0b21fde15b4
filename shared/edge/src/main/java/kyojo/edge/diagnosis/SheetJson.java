package kyojo.edge.diagnosis;

import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.SheetViolation;
import kyojo.edge.RequestViolation;
import kyojo.json.Decoded;
import kyojo.json.JsonOutput;
import kyojo.json.JsonType;
import kyojo.json.JsonTypes;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** A sheet on the wire: {@code "questionSet"} and {@code "answers"} by question number. */
public final class SheetJson {
  public static final String QUESTION_SET_FIELD = "questionSet";
  public static final String ANSWERS_FIELD = "answers";

  /** The longest question set that the wire can name. */
  private static final int QUESTIONS_MAX = 99;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

  public static final JsonType<Answers> ANSWERS =
      JsonTypes.map(SheetJson::number, JsonTypes.constant(Answer.class), QUESTIONS_MAX)
          .then((byNumber, at) -> Decoded.valid(new Answers(byNumber)));

  public static final JsonType<QuestionSetId> QUESTION_SET =
      JsonTypes.parsed(
          Limits.CONTENT_ID_CHARS_MAX,
          text ->
              QuestionSetId.isForm(text) ? Optional.of(new QuestionSetId(text)) : Optional.empty(),
          RequestViolation.QUESTION_SET_UNKNOWN);

  private SheetJson() {}

  public static void write(JsonOutput out, Answers answers) {
    answers
        .byNumber()
        .forEach((number, answer) -> out.text(Integer.toString(number), answer.name()));
  }

  /** The violation at its place in the sheet that stands at {@code sheet}. */
  public static Violation violation(Pointer sheet, SheetViolation violation) {
    RequestViolation code =
        switch (violation.kind()) {
          case MISSING -> RequestViolation.ANSWER_MISSING;
          case EXTRA -> RequestViolation.QUESTION_UNKNOWN;
          case NOT_APPLICABLE_NOT_ALLOWED -> RequestViolation.NOT_APPLICABLE_NOT_ALLOWED;
        };
    return Violation.at(
        sheet.member(ANSWERS_FIELD).member(Integer.toString(violation.question())), code);
  }

  private static Optional<Integer> number(String name) {
    return NUMBER.matcher(name).matches() ? Optional.of(Integer.valueOf(name)) : Optional.empty();
  }
}
