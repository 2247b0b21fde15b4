package kyojo.domain.diagnosis;

import static kyojo.domain.diagnosis.SheetViolation.Kind.EXTRA;
import static kyojo.domain.diagnosis.SheetViolation.Kind.MISSING;
import static kyojo.domain.diagnosis.SheetViolation.Kind.NOT_APPLICABLE_NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerSheetTest {
  private static final String SEEDS = "kyojo.domain.diagnosis.Samples#seeds";

  @Test
  void namesEveryViolationByItsQuestion() {
    Map<Integer, Answer> answers = complete();
    answers.remove(3);
    answers.put(4, Answer.NOT_APPLICABLE);
    answers.put(26, Answer.PARTIAL);

    assertThat(AnswerSheet.check(Samples.SET, new Answers(answers)))
        .containsExactly(
            new SheetViolation(3, MISSING),
            new SheetViolation(4, NOT_APPLICABLE_NOT_ALLOWED),
            new SheetViolation(26, EXTRA));
  }

  @Test
  void allowsNotApplicableForWirelessAndExternalServicesOnly() {
    Map<Integer, Answer> answers = complete();
    answers.replaceAll((number, answer) -> Answer.NOT_APPLICABLE);

    assertThat(AnswerSheet.check(Samples.SET, new Answers(answers)))
        .extracting(SheetViolation::question)
        .hasSize(23)
        .doesNotContain(9, 23);
  }

  @Test
  void cannotBeMadeIncomplete() {
    Map<Integer, Answer> answers = complete();
    answers.remove(25);

    assertThatThrownBy(() -> new AnswerSheet(Samples.SET, new Answers(answers)))
        .hasMessageContaining("question=25");
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void survivesItsLetters(long seed) {
    Answers answers = Samples.sheet(new Random(seed)).answers();

    assertThat(Answers.ofLetters(answers.letters())).isEqualTo(answers);
  }

  private static Map<Integer, Answer> complete() {
    return new HashMap<>(Samples.allOf(Answer.IMPLEMENTED).answers().byNumber());
  }
}
