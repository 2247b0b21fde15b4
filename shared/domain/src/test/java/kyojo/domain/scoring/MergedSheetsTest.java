package kyojo.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergedSheetsTest {
  private static final String SEEDS = "kyojo.domain.diagnosis.Samples#seeds";

  @Test
  void leavesASingleSheetAsItIs() {
    AnswerSheet sheet = Samples.sheet(new Random(1));

    assertThat(MergedSheets.of(List.of(sheet)).sheet()).isEqualTo(sheet);
    assertThat(MergedSheets.of(List.of(sheet)).spread()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void takesTheLowestPointsOfEachQuestion(long seed) {
    List<AnswerSheet> sheets = sheets(seed);

    MergedSheets merged = MergedSheets.of(sheets);

    for (Question question : Samples.SET.questions()) {
      int lowest = sheets.stream().mapToInt(s -> s.points(question)).min().orElseThrow();
      assertThat(merged.sheet().points(question)).isEqualTo(lowest);
    }
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void doesNotDependOnTheOrderOfTheOffices(long seed) {
    List<AnswerSheet> sheets = sheets(seed);
    List<AnswerSheet> shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(MergedSheets.of(shuffled)).isEqualTo(MergedSheets.of(sheets));
  }

  @Test
  void saysNotApplicableOnlyWhereAllSayIt() {
    AnswerSheet done = Samples.allOf(Answer.IMPLEMENTED);
    AnswerSheet notUsed = Samples.with(done, 9, Answer.NOT_APPLICABLE);

    assertThat(merged(notUsed, notUsed)).isEqualTo(Answer.NOT_APPLICABLE);
    assertThat(merged(notUsed, done)).isEqualTo(Answer.IMPLEMENTED);
    assertThat(merged(done, notUsed)).isEqualTo(Answer.IMPLEMENTED);
  }

  @Test
  void showsWhereTheOfficesDisagree() {
    AnswerSheet strong = Samples.allOf(Answer.IMPLEMENTED);
    AnswerSheet weak = Samples.with(strong, 16, Answer.UNKNOWN);

    List<MergedSheets.Spread> spread = MergedSheets.of(List.of(strong, weak)).spread();

    assertThat(spread)
        .containsExactly(
            new MergedSheets.Spread(Samples.SET.question(16), Answer.UNKNOWN, Answer.IMPLEMENTED));
  }

  @Test
  void needsASheet() {
    assertThatThrownBy(() -> MergedSheets.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<AnswerSheet> sheets(long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> Samples.sheet(random)).limit(1 + random.nextInt(5)).toList();
  }

  private static Answer merged(AnswerSheet... sheets) {
    return MergedSheets.of(List.of(sheets)).sheet().answer(Samples.SET.question(9));
  }
}
