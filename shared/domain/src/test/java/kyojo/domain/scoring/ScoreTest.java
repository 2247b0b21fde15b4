package kyojo.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreTest {
  private static final String SEEDS = "kyojo.domain.diagnosis.Samples#seeds";

  @ParameterizedTest
  @CsvSource({
    "IMPLEMENTED, 100, 100, 20, 52, 28",
    "PARTIAL, 50, 50-69, 10, 26, 14",
    "NOT_IMPLEMENTED, 0, 0-49, 0, 0, 0",
    "UNKNOWN, -25, 0-49, -5, -13, -7"
  })
  void scoresAUniformSheetByIpasRule(
      Answer answer, int total, String band, int part1, int part2, int part3) {
    Score score = Score.of(Samples.allOf(answer));

    assertThat(score.total()).isEqualTo(total);
    assertThat(score.band().id()).isEqualTo(band);
    assertThat(score.parts())
        .extracting(Score.PartScore::total)
        .containsExactly(part1, part2, part3);
  }

  @Test
  void knowsHowFarTheScaleGoes() {
    Score score = Score.of(Samples.allOf(Answer.PARTIAL));

    assertThat(score.min()).isEqualTo(-25);
    assertThat(score.max()).isEqualTo(100);
    assertThat(score.parts()).extracting(Score.PartScore::min).containsExactly(-5, -13, -7);
    assertThat(score.parts()).extracting(Score.PartScore::max).containsExactly(20, 52, 28);
  }

  @Test
  void countsWhatDoesNotApplyAsDone() {
    AnswerSheet sheet = Samples.with(Samples.allOf(Answer.IMPLEMENTED), 9, Answer.NOT_APPLICABLE);

    assertThat(Score.of(sheet).total()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"99, 70-99", "70, 70-99", "69, 50-69", "50, 50-69", "49, 0-49", "-1, 0-49"})
  void putsEachBorderIntoTheRightBand(int total, String band) {
    assertThat(Samples.SET.band(total).id()).isEqualTo(band);
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void isTheSumOfItsParts(long seed) {
    Score score = Score.of(Samples.sheet(new Random(seed)));

    assertThat(score.parts().stream().mapToInt(Score.PartScore::total).sum())
        .isEqualTo(score.total());
    assertThat(score.total()).isBetween(score.min(), score.max());
    assertThat(score.total()).isBetween(score.band().from(), score.band().to());
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void neverFallsWhenAMeasureIsTaken(long seed) {
    var random = new Random(seed);
    AnswerSheet sheet = Samples.sheet(random);
    int question = 1 + random.nextInt(25);

    int better = Score.of(Samples.with(sheet, question, Answer.IMPLEMENTED)).total();

    assertThat(better).isGreaterThanOrEqualTo(Score.of(sheet).total());
  }
}
