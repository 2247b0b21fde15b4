package kyojo.domain.jcstar;

import static kyojo.domain.jcstar.Inventory.ANY;
import static kyojo.domain.jcstar.Inventory.TODAY;
import static kyojo.domain.jcstar.Inventory.device;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kyojo.domain.jcstar.Verdict.Conclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakerTest {
  private static final CheckInventory CHECK =
      new CheckInventory(() -> Inventory.REGISTRY, List.of());

  @Test
  void theMakerTellsTwinsApart() {
    assertThat(check(device("TWIN-1", null, null)).conclusion()).isEqualTo(Conclusion.AMBIGUOUS);
    assertThat(check(device("TWIN-1", null, null)).candidates()).hasSize(2);
    for (String maker : List.of("架空電機", "（株）架空電機", "株式会社　架空電機", "架空")) {
      assertThat(check(device("TWIN-1", maker, null)).label())
          .as(maker)
          .map(label -> label.registrationNumber().text())
          .contains("N-1");
    }
    assertThat(check(device("TWIN-1", "別の会社", null)).conclusion()).isEqualTo(Conclusion.AMBIGUOUS);
    assertThat(check(device("TWIN-1", "別の会社", null)).candidates()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "キャノン, VALID",
    "ｷﾔﾉﾝ, VALID",
    "キヤ・ノン, VALID",
    "CANNON, VALID",
    "Cannon Inc., VALID",
    "CANNNON, VALID",
    "カノ, VALID",
    "別の会社, AMBIGUOUS",
    "架, AMBIGUOUS"
  })
  void aMakerIsWrittenInManyWays(String maker, Conclusion conclusion) {
    Label label =
        Labels.named(Labels.label("N-1", "キヤノン架空株式会社", "ZC-1"), "Cannon Kakuu", "カノ ZC", "カメラ");
    Registry registry = Registry.of(Labels.HEAD, List.of(label));

    Verdict verdict =
        new CheckInventory(() -> registry, List.of())
            .check(List.of(device("ZC-1", maker, null)), ANY)
            .verdicts()
            .getFirst();

    assertThat(verdict.conclusion()).isEqualTo(conclusion);
    assertThat(verdict.candidates()).hasSize(conclusion == Conclusion.VALID ? 0 : 1);
  }

  @Test
  void ofOneSuppliersLabelsTheOneThatFulfilsCounts() {
    Label low =
        Labels.of(
            Labels.label("L-1", "架空電機", "E"),
            Level.STAR_1,
            Labels.ISSUED,
            Labels.EXPIRES.plusYears(1));
    Label high =
        Labels.of(Labels.label("L-3", "架空電機", "E"), Level.STAR_3, Labels.ISSUED, Labels.EXPIRES);
    Registry registry = Registry.of(Labels.HEAD, List.of(low, high));

    Verdict verdict =
        new CheckInventory(() -> registry, List.of())
            .check(List.of(device("E", null, null)), new Requirement(Level.STAR_3, TODAY))
            .verdicts()
            .getFirst();

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.VALID);
    assertThat(verdict.label()).contains(high);
  }

  @Test
  void aLabelThatWasFollowedByAnotherIsNoDoubt() {
    Verdict verdict = check(device("AGAIN-1", null, null));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.VALID);
    assertThat(verdict.label().orElseThrow().registrationNumber().text()).isEqualTo("N-4");
  }

  @Test
  void ofLabelsThatHaveEndedTheLastCounts() {
    var ended =
        List.of(
            Labels.of(
                Labels.label("E-1", "架空電機", "E"),
                Level.STAR_1,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 12, 31)),
            Labels.of(
                Labels.label("E-2", "架空電機", "E"),
                Level.STAR_1,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31)));
    Registry registry = Registry.of(Labels.HEAD, ended);

    Verdict verdict =
        new CheckInventory(() -> registry, List.of())
            .check(List.of(device("E", null, null)), ANY)
            .verdicts()
            .getFirst();

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.EXPIRED);
    assertThat(verdict.label()).contains(ended.getLast());
  }

  private static Verdict check(Device device) {
    return CHECK.check(List.of(device), ANY).verdicts().getFirst();
  }
}
