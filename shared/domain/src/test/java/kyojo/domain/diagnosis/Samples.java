package kyojo.domain.diagnosis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kyojo.domain.Provenance;
import kyojo.domain.diagnosis.Guidance.Cost;
import kyojo.domain.diagnosis.Guidance.Effort;
import kyojo.domain.diagnosis.QuestionSet.Band;
import kyojo.domain.diagnosis.QuestionSet.Choice;
import kyojo.domain.diagnosis.QuestionSet.Part;

/** A question set of the shape of IPA's, and random sheets of it. */
public final class Samples {
  private static final List<Effort> EFFORTS = List.of(Effort.HOURS, Effort.DAYS, Effort.WEEKS);
  private static final List<Cost> COSTS = List.of(Cost.FREE, Cost.LOW);
  private static final Answer[] EVERYWHERE = {
    Answer.IMPLEMENTED, Answer.PARTIAL, Answer.NOT_IMPLEMENTED, Answer.UNKNOWN
  };

  public static final QuestionSetId SET_ID = new QuestionSetId("sample-1");
  public static final QuestionSet SET = set();

  private Samples() {}

  /** Seeds for properties: each is a case of its own that can be run again. */
  public static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** A complete sheet. */
  public static AnswerSheet sheet(RandomGenerator random) {
    return new AnswerSheet(SET, new Answers(answers(random)));
  }

  public static AnswerSheet allOf(Answer answer) {
    var answers = new HashMap<Integer, Answer>();
    IntStream.rangeClosed(1, 25).forEach(number -> answers.put(number, answer));
    return new AnswerSheet(SET, new Answers(answers));
  }

  public static AnswerSheet with(AnswerSheet sheet, int question, Answer answer) {
    Map<Integer, Answer> answers = new HashMap<>(sheet.answers().byNumber());
    answers.put(question, answer);
    return new AnswerSheet(SET, new Answers(answers));
  }

  private static Map<Integer, Answer> answers(RandomGenerator random) {
    var answers = new HashMap<Integer, Answer>();
    for (Question question : SET.questions()) {
      boolean any = question.allows(Answer.NOT_APPLICABLE);
      Answer[] choices = any ? Answer.values() : EVERYWHERE;
      answers.put(question.number(), choices[random.nextInt(choices.length)]);
    }
    return answers;
  }

  private static QuestionSet set() {
    return new QuestionSet(
        SET_ID,
        "sample",
        "1",
        List.of(),
        List.of(),
        new Provenance(
            LocalDate.of(2023, 4, 26),
            Optional.empty(),
            "https://example.jp/",
            LocalDate.of(2026, 11, 23),
            Provenance.Confidence.CONFIRMED),
        List.of(
            choice(Answer.IMPLEMENTED, 4),
            choice(Answer.PARTIAL, 2),
            choice(Answer.NOT_IMPLEMENTED, 0),
            choice(Answer.UNKNOWN, -1),
            choice(Answer.NOT_APPLICABLE, 4)),
        List.of(new Part(1, "one", ""), new Part(2, "two", ""), new Part(3, "three", "")),
        List.of(
            band("100", 100, 100),
            band("70-99", 70, 99),
            band("50-69", 50, 69),
            band("0-49", -25, 49)),
        IntStream.rangeClosed(1, 25).mapToObj(Samples::question).toList(),
        List.of(new Threat("t", 1, 2026, "threat", "")),
        List.of());
  }

  private static Choice choice(Answer answer, int points) {
    return new Choice(answer, answer.name(), points, "");
  }

  private static Band band(String id, int from, int to) {
    return new Band(id, from, to, "", "", "");
  }

  private static Question question(int number) {
    return new Question(
        number,
        part(number),
        "topic " + number,
        "text " + number,
        List.of(),
        number == 9 || number == 23 ? Optional.of("not used") : Optional.empty(),
        Question.Wording.VERBATIM,
        new Guidance(
            "why",
            "example",
            List.of("1", "2", "3"),
            EFFORTS.get(number % 3),
            COSTS.get(number % 2),
            List.of("t")));
  }

  private static int part(int number) {
    if (number <= 5) {
      return 1;
    }
    return number <= 18 ? 2 : 3;
  }
}
