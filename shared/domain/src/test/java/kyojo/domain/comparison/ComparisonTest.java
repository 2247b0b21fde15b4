package kyojo.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kyojo.domain.comparison.Comparison.Change;
import kyojo.domain.comparison.Comparison.Direction;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSet.Predecessor;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "NOT_IMPLEMENTED, IMPLEMENTED, BETTER",
    "UNKNOWN, NOT_IMPLEMENTED, BETTER",
    "PARTIAL, UNKNOWN, WORSE",
    "IMPLEMENTED, NOT_APPLICABLE, OTHER",
    "PARTIAL, PARTIAL, SAME"
  })
  void tellsWhichWayAnAnswerWent(Answer from, Answer to, Direction direction) {
    AnswerSheet earlier = Samples.with(Samples.allOf(Answer.PARTIAL), 9, from);
    AnswerSheet later = Samples.with(Samples.allOf(Answer.PARTIAL), 9, to);

    Comparison comparison = Comparison.of(earlier, later).orElseThrow();

    assertThat(comparison.changes().get(8))
        .isEqualTo(new Change(Samples.SET.question(9), 9, from, to, direction));
    assertThat(comparison.changes())
        .filteredOn(change -> change.question().number() != 9)
        .extracting(Change::direction)
        .containsOnly(Direction.SAME);
  }

  @ParameterizedTest
  @MethodSource("kyojo.domain.diagnosis.Samples#seeds")
  void whatTheQuestionsGainIsWhatTheTotalAndThePartsGain(long seed) {
    var random = new Random(seed);
    AnswerSheet earlier = Samples.sheet(random);
    AnswerSheet later = Samples.sheet(random);

    Comparison comparison = Comparison.of(earlier, later).orElseThrow();
    Comparison.Scores scores = comparison.scores().orElseThrow();

    assertThat(comparison.changes()).hasSize(25);
    assertThat(comparison.changes().stream().mapToInt(ComparisonTest::gain).sum())
        .isEqualTo(scores.later().total() - scores.earlier().total());
    for (int i = 0; i < scores.later().parts().size(); i++) {
      var part = scores.later().parts().get(i);
      assertThat(
              comparison.changes().stream()
                  .filter(change -> change.question().part() == part.part().id())
                  .mapToInt(ComparisonTest::gain)
                  .sum())
          .isEqualTo(part.total() - scores.earlier().parts().get(i).total());
    }
  }

  @ParameterizedTest
  @MethodSource("kyojo.domain.diagnosis.Samples#seeds")
  void turnedRoundEveryDirectionTurnsRound(long seed) {
    var random = new Random(seed);
    AnswerSheet one = Samples.sheet(random);
    AnswerSheet other = Samples.sheet(random);

    assertThat(directions(one, other).map(ComparisonTest::turned).toList())
        .isEqualTo(directions(other, one).toList());
    assertThat(directions(one, one)).containsOnly(Direction.SAME);
  }

  @Test
  void comparesNoTwoEditionsWithoutAMapping() {
    AnswerSheet later = sheet(edition("sample-2", List.of()));

    assertThat(Comparison.of(Samples.allOf(Answer.PARTIAL), later)).isEmpty();
  }

  @Test
  void comparesTwoEditionsByTheMappingOnlyAndWithoutPoints() {
    // What was asked as 3 and 7 is asked as 1 and 2; nothing else is left.
    var mapping = new Predecessor(Samples.SET_ID, new TreeMap<>(Map.of(1, 3, 2, 7)));
    AnswerSheet earlier =
        Samples.with(Samples.allOf(Answer.NOT_IMPLEMENTED), 7, Answer.IMPLEMENTED);
    AnswerSheet later = sheet(edition("sample-2", List.of(mapping)));

    Comparison comparison = Comparison.of(earlier, later).orElseThrow();

    assertThat(comparison.scores()).isEmpty();
    assertThat(comparison.changes())
        .extracting(change -> change.question().number(), Change::formerNumber, Change::direction)
        .containsExactly(tuple(1, 3, Direction.BETTER), tuple(2, 7, Direction.WORSE));
  }

  private static Stream<Direction> directions(AnswerSheet one, AnswerSheet other) {
    return Comparison.of(one, other).orElseThrow().changes().stream().map(Change::direction);
  }

  private static Direction turned(Direction direction) {
    return switch (direction) {
      case BETTER -> Direction.WORSE;
      case WORSE -> Direction.BETTER;
      case OTHER -> Direction.OTHER;
      case SAME -> Direction.SAME;
    };
  }

  private static int gain(Change change) {
    return Samples.SET.points(change.to()) - Samples.SET.points(change.from());
  }

  private static AnswerSheet sheet(QuestionSet set) {
    return new AnswerSheet(set, Samples.allOf(Answer.PARTIAL).answers());
  }

  private static QuestionSet edition(String id, List<Predecessor> predecessors) {
    QuestionSet set = Samples.SET;
    return new QuestionSet(
        new QuestionSetId(id),
        set.name(),
        "2",
        set.notes(),
        set.corrections(),
        set.provenance(),
        set.choices(),
        set.parts(),
        set.bands(),
        set.questions(),
        set.threats(),
        predecessors);
  }
}
