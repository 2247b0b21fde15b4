package kyojo.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
  private static final String SEEDS = "kyojo.domain.diagnosis.Samples#seeds";

  @Test
  void hasNothingToSayToAPerfectSheet() {
    assertThat(Advice.of(Samples.allOf(Answer.IMPLEMENTED))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void promisesExactlyThePointsThatFollow(long seed) {
    AnswerSheet sheet = Samples.sheet(new Random(seed));
    int total = Score.of(sheet).total();

    for (Advice advice : Advice.of(sheet)) {
      AnswerSheet done = Samples.with(sheet, advice.question().number(), Answer.IMPLEMENTED);
      assertThat(Score.of(done).total()).isEqualTo(total + advice.gain());
    }
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void leadsToAHundredPoints(long seed) {
    AnswerSheet sheet = Samples.sheet(new Random(seed));

    int gains = Advice.of(sheet).stream().mapToInt(Advice::gain).sum();

    assertThat(Score.of(sheet).total() + gains).isEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void putsMostPointsForTheLeastEffortFirst(long seed) {
    List<Double> worth =
        Advice.of(Samples.sheet(new Random(seed))).stream()
            .map(a -> (double) a.gain() / a.question().guidance().effort().weight())
            .toList();

    assertThat(worth).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void putsWhatEveryFirmNeedsFirstAmongEquals() {
    List<Advice> advice = Advice.of(Samples.allOf(Answer.NOT_IMPLEMENTED));

    List<Integer> quick =
        advice.stream()
            .filter(a -> a.question().guidance().effort().weight() == 1)
            .map(a -> a.question().part())
            .toList();

    assertThat(quick).isSorted();
    assertThat(advice.getFirst().reason()).isEqualTo(Advice.Reason.BASIC_FIRST);
  }

  @Test
  void saysWhyByTheAnswer() {
    assertThat(reasons(Answer.UNKNOWN)).containsOnly(Advice.Reason.ASK_FIRST);
    assertThat(reasons(Answer.PARTIAL))
        .containsOnly(Advice.Reason.FINISH_QUICK, Advice.Reason.FINISH);
    assertThat(reasons(Answer.NOT_IMPLEMENTED))
        .containsOnly(
            Advice.Reason.BASIC_FIRST, Advice.Reason.NOT_DONE_QUICK, Advice.Reason.NOT_DONE);
  }

  @Test
  void listsWhatNobodyKnew() {
    AnswerSheet sheet = Samples.with(Samples.allOf(Answer.IMPLEMENTED), 7, Answer.UNKNOWN);

    assertThat(Assessment.of(sheet).unknowns()).extracting(Question::number).containsExactly(7);
  }

  private static List<Advice.Reason> reasons(Answer answer) {
    return Advice.of(Samples.allOf(answer)).stream().map(Advice::reason).toList();
  }
}
