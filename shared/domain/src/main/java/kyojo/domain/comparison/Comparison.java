package kyojo.domain.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.scoring.Score;

/**
 * An earlier and a later sheet, question by question.
 *
 * @param changes the questions that both have, in the later sheet's order, the unchanged ones too
 * @param scores what both are worth; only within one edition, because points of two do not compare
 */
public record Comparison(List<Change> changes, Optional<Scores> scores) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Which way an answer went. */
  public enum Direction {
    BETTER,
    WORSE,
    /** Another answer that is worth the same. */
    OTHER,
    SAME
  }

  /**
   * What became of one question.
   *
   * @param question as the later sheet asks it
   * @param formerNumber its number in the earlier sheet
   */
  public record Change(
      Question question, int formerNumber, Answer from, Answer to, Direction direction) {}

  /** Totals and parts before and after; the parts are the same, in the same order. */
  public record Scores(Score earlier, Score later) {}

  /**
   * Compares two sheets; nothing where they are of two editions and the later one does not say
   * which of the earlier one's questions still stand.
   */
  public static Optional<Comparison> of(AnswerSheet earlier, AnswerSheet later) {
    boolean oneEdition = earlier.questionSet().id().equals(later.questionSet().id());
    return counterparts(earlier.questionSet(), later.questionSet())
        .map(formerNumbers ->
            new Comparison(
                formerNumbers.entrySet().stream()
                    .map(pair -> change(earlier, pair.getValue(), later, pair.getKey()))
                    .toList(),
                oneEdition
                    ? Optional.of(new Scores(Score.of(earlier), Score.of(later)))
                    : Optional.empty()));
  }

  private static Optional<SortedMap<Integer, Integer>> counterparts(
      QuestionSet earlier, QuestionSet later) {
    if (!earlier.id().equals(later.id())) {
      return later.predecessors().stream()
          .filter(predecessor -> predecessor.id().equals(earlier.id()))
          .map(QuestionSet.Predecessor::formerNumbers)
          .findFirst();
    }
    var same = new TreeMap<Integer, Integer>();
    later.questions().forEach(question -> same.put(question.number(), question.number()));
    return Optional.of(same);
  }

  private static Change change(
      AnswerSheet earlier, int formerNumber, AnswerSheet later, int number) {
    Question former = earlier.questionSet().question(formerNumber);
    Question question = later.questionSet().question(number);
    Answer from = earlier.answer(former);
    Answer to = later.answer(question);
    int gain = later.points(question) - earlier.points(former);
    return new Change(question, formerNumber, from, to, direction(from, to, gain));
  }

  private static Direction direction(Answer from, Answer to, int gain) {
    if (gain != 0) {
      return gain > 0 ? Direction.BETTER : Direction.WORSE;
    }
    return from == to ? Direction.SAME : Direction.OTHER;
  }
}
