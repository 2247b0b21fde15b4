package kyojo.domain.jcstar;

import static kyojo.domain.jcstar.Inventory.ANY;
import static kyojo.domain.jcstar.Inventory.TODAY;
import static kyojo.domain.jcstar.Inventory.device;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.Verdict.Conclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInventoryTest {
  private static final CheckInventory CHECK =
      new CheckInventory(() -> Inventory.REGISTRY, List.of());

  @ParameterizedTest
  @CsvSource({
    "ｚｗｘ－１８０００, VALID, N-1",
    "ZWX18000/D, VALID, N-1",
    "SOON-1, EXPIRING, N-8",
    "NEXT-1, NOT_YET_VALID, N-9",
    "OLD-1, EXPIRED, N-3",
    "GONE-1, WITHDRAWN, N-5",
    "GONE-2, LAPSED, N-6",
    "GONE-3, NOT_IN_LAST_LIST, N-7"
  })
  void aModelStandsAsItsLabelDoes(String model, Conclusion conclusion, String number) {
    Verdict verdict = check(device(model, null, null));

    assertThat(verdict.conclusion()).isEqualTo(conclusion);
    assertThat(verdict.label().orElseThrow().registrationNumber().text()).isEqualTo(number);
    assertThat(verdict.standing()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"なし", "不明", "無し", "Ｎ／Ａ", "-"})
  void whatSaysThatThereIsNoneIsNone(String nothing) {
    assertThat(check(device("ZWX18000", nothing, nothing)).conclusion())
        .isEqualTo(Conclusion.VALID);
  }

  @Test
  void aHeadingThatWasCopiedWithItIsPassedOver() {
    assertThat(check(device("型番：ZWX18000", null, null)).conclusion()).isEqualTo(Conclusion.VALID);
    assertThat(check(device("型番 ZWX18000", null, "登録番号: N-1")).conclusion())
        .isEqualTo(Conclusion.VALID);
  }

  @Test
  void theNumberOfAnotherMakersLabelIsLeftToAPerson() {
    assertThat(check(device(null, "別の会社", "N-1")).conclusion()).isEqualTo(Conclusion.AMBIGUOUS);
    assertThat(check(device(null, "架空電機", "N-1")).conclusion()).isEqualTo(Conclusion.VALID);
  }

  @Test
  void theLevelThatIsAskedForCounts() {
    var check =
        CHECK.check(List.of(device("ZWX18000", null, null)), new Requirement(Level.STAR_3, TODAY));

    assertThat(check.verdicts())
        .extracting(Verdict::conclusion)
        .containsExactly(Conclusion.LEVEL_TOO_LOW);
  }

  @Test
  void theDayThatIsAskedForCounts() {
    var check =
        CHECK.check(
            List.of(device("SOON-1", null, null)),
            new Requirement(Level.STAR_1, LocalDate.of(2026, 12, 21)));

    assertThat(check.verdicts())
        .extracting(Verdict::conclusion)
        .containsExactly(Conclusion.EXPIRED);
  }

  @Test
  void aModelThatItsLabelCoversNoMoreIsNotInTheLastList() {
    Label both = Labels.label("N-1", "架空電機", "ZWX-1", "ZWX-2");
    Label label =
        both.withModels(
            List.of(both.models().getFirst(), both.models().getLast().missingSince(TODAY)));
    Registry registry = Registry.of(Labels.HEAD, List.of(label));
    var check = new CheckInventory(() -> registry, List.of());

    assertThat(
            check
                .check(
                    List.of(
                        device("ZWX-1", null, null),
                        device("ZWX-2", null, null),
                        device("ZWX-2", null, "N-1"),
                        device(null, null, "N-1")),
                    ANY)
                .verdicts())
        .extracting(Verdict::conclusion)
        .containsExactly(
            Conclusion.VALID,
            Conclusion.NOT_IN_LAST_LIST,
            Conclusion.NOT_IN_LAST_LIST,
            Conclusion.VALID);
  }

  @Test
  void aNumberOfAnotherCountrysSchemeIsToldApart() {
    var scheme =
        new ForeignScheme(
            "sg-cls",
            "CLS",
            "シンガポール",
            URI.create("https://example.sg/"),
            ForeignScheme.State.OPEN,
            "別の制度",
            Optional.of(Pattern.compile("CSA/[0-9]{6}/.+")));
    var check = new CheckInventory(() -> Inventory.REGISTRY, List.of(scheme));

    assertThat(
            check
                .check(
                    List.of(
                        device(null, null, "ｃｓａ/210527/ab-1"),
                        device("ZWX18000", null, "CSA/210527/1"),
                        device(null, null, "CSA-210527"),
                        device(null, null, "N-1")),
                    ANY)
                .verdicts())
        .extracting(Verdict::conclusion)
        .containsExactly(
            Conclusion.FOREIGN, Conclusion.FOREIGN, Conclusion.NOT_FOUND, Conclusion.VALID);
  }

  @Test
  void aNumberThatSaysOfItselfThatItIsNoLabelIsNone() {
    for (String number : List.of("仮登録番号：N-1", "仮登録番号 N1", "受理番号N-1", "申請番号: 7")) {
      assertThat(check(device(null, null, number)).conclusion()).isEqualTo(Conclusion.NOT_A_LABEL);
    }
    assertThat(check(device(null, null, "登録番号：N-1")).conclusion()).isEqualTo(Conclusion.VALID);
  }

  @Test
  void aNumberNeedsNoModel() {
    assertThat(check(device(null, null, "ｎ１")).conclusion()).isEqualTo(Conclusion.VALID);
    assertThat(check(device(null, null, "N-99")).conclusion()).isEqualTo(Conclusion.NOT_FOUND);
  }

  @Test
  void aDashSaysThatThereIsNone() {
    assertThat(check(device("ZWX18000", "ー", " - ")).conclusion()).isEqualTo(Conclusion.VALID);
    assertThat(check(device("－", null, "N-1")).conclusion()).isEqualTo(Conclusion.VALID);
    assertThatThrownBy(() -> device("-", null, "-")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNumberOfAnotherProductIsTold() {
    Verdict verdict = check(device("GONE-1", null, "N-1"));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.MODEL_NOT_COVERED);
    assertThat(verdict.candidates())
        .extracting(candidate -> candidate.model().text())
        .contains("ZWX18000");
    assertThat(check(device("zwx 18000", null, "N-1")).conclusion()).isEqualTo(Conclusion.VALID);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPLICATION", "ACCEPTANCE", "PROVISIONAL"})
  void aNumberOnTheWayToALabelIsNone(NumberKind kind) {
    var device =
        new Device(
            Optional.empty(), Optional.of("ZWX18000"), Optional.empty(), Optional.of("N-1"), kind);

    assertThat(check(device).conclusion()).isEqualTo(Conclusion.NOT_A_LABEL);
  }

  @Test
  void withoutAListNothingIsSaid() {
    var check =
        new CheckInventory(Registry::empty, List.of())
            .check(List.of(device("ZWX18000", null, null)), ANY);

    assertThat(check.head()).isEmpty();
    assertThat(check.verdicts()).isEmpty();
  }

  @Test
  void aTextIsAsLongAsItsCharacters() {
    assertThat(check(device("\ud842\udfb7".repeat(100), null, null)).conclusion())
        .isEqualTo(Conclusion.NOT_FOUND);
    assertThatThrownBy(() -> device("x".repeat(101), null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noMoreDevicesThanTheLimitAreTaken() {
    var devices =
        new ArrayList<>(Collections.nCopies(JcstarLimits.DEVICES_MAX, device("X", null, null)));
    assertThat(CHECK.check(devices, ANY).verdicts()).hasSize(JcstarLimits.DEVICES_MAX);
    devices.add(device("X", null, null));
    assertThatThrownBy(() -> CHECK.check(devices, ANY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Verdict check(Device device) {
    return CHECK.check(List.of(device), ANY).verdicts().getFirst();
  }
}
