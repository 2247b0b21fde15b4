package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.Verdict.Conclusion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInventoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Requirement ANY = new Requirement(Level.STAR_1, TODAY);
  private static final Registry REGISTRY =
      Registry.of(
          Labels.HEAD,
          List.of(
              Labels.label("N-1", "架空電機株式会社", "ZWX18000", "ZWX18000/D", "TWIN-1"),
              Labels.label("N-2", "見本工業", "TWIN-1"),
              Labels.of(
                  Labels.label("N-3", "架空電機株式会社", "OLD-1", "AGAIN-1"),
                  Level.STAR_1,
                  LocalDate.of(2024, 1, 1),
                  LocalDate.of(2026, 11, 23)),
              Labels.label("N-4", "架空電機", "AGAIN-1"),
              Labels.recorded(Labels.label("N-5", "架空電機", "GONE-1"), Recorded.WITHDRAWN, TODAY),
              Labels.recorded(Labels.label("N-6", "架空電機", "GONE-2"), Recorded.LAPSED, TODAY),
              Labels.label("N-7", "架空電機", "GONE-3").missingSince(TODAY),
              Labels.of(
                  Labels.label("N-8", "架空電機", "SOON-1"),
                  Level.STAR_1,
                  LocalDate.of(2025, 1, 1),
                  LocalDate.of(2026, 12, 20)),
              Labels.of(
                  Labels.label("N-9", "架空電機", "NEXT-1"),
                  Level.STAR_1,
                  LocalDate.of(2026, 11, 25),
                  LocalDate.of(2027, 12, 20))));
  private static final CheckInventory CHECK = new CheckInventory(() -> REGISTRY);

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

  @Test
  void aVariantIsAnotherProduct() {
    Verdict verdict = check(device("ZWX18000/N", null, null));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.NOT_FOUND);
    assertThat(verdict.label()).isEmpty();
    assertThat(verdict.candidates())
        .extracting(candidate -> candidate.model().text())
        .containsExactlyInAnyOrder("ZWX18000/D", "ZWX18000");
  }

  @Test
  void whatIsPrintedBehindAModelIsProposedWithoutIt() {
    assertThat(check(device("SOON-1 S/N 00012345", null, null)).candidates())
        .extracting(candidate -> candidate.model().text())
        .containsExactly("SOON-1");
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
  void theMakerTellsTwinsApart() {
    assertThat(check(device("TWIN-1", null, null)).conclusion()).isEqualTo(Conclusion.AMBIGUOUS);
    assertThat(check(device("TWIN-1", null, null)).candidates()).hasSize(2);
    for (String maker : List.of("架空電機", "（株）架空電機", "株式会社　架空電機", "架空")) {
      assertThat(check(device("TWIN-1", maker, null)).label())
          .as(maker)
          .map(label -> label.registrationNumber().text())
          .contains("N-1");
    }
    assertThat(check(device("TWIN-1", "別の会社", null)).conclusion()).isEqualTo(Conclusion.NOT_FOUND);
  }

  @Test
  void aLabelThatWasFollowedByAnotherIsNoDoubt() {
    Verdict verdict = check(device("AGAIN-1", null, null));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.VALID);
    assertThat(verdict.label().orElseThrow().registrationNumber().text()).isEqualTo("N-4");
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
        new CheckInventory(() -> registry)
            .check(List.of(device("E", null, null)), ANY)
            .verdicts()
            .getFirst();

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.EXPIRED);
    assertThat(verdict.label()).contains(ended.getLast());
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

  @Test
  void anUnknownNumberIsNotMadeUpForByTheModel() {
    Verdict verdict = check(device("ZWX18000", null, "N-99"));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.NOT_FOUND);
    assertThat(verdict.candidates())
        .extracting(candidate -> candidate.model().text())
        .contains("ZWX18000");
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
        new CheckInventory(Registry::empty).check(List.of(device("ZWX18000", null, null)), ANY);

    assertThat(check.head()).isEmpty();
    assertThat(check.verdicts()).isEmpty();
  }

  @Test
  void candidatesAreLookedForAHundredTimesAtMost() {
    var devices =
        Collections.nCopies(JcstarLimits.CANDIDATE_SEARCHES_MAX + 1, device("WIN-1", null, null));
    List<Verdict> verdicts = CHECK.check(devices, ANY).verdicts();

    assertThat(verdicts).hasSize(devices.size());
    assertThat(verdicts.get(JcstarLimits.CANDIDATE_SEARCHES_MAX - 1).candidates()).isNotEmpty();
    assertThat(verdicts.getLast().candidates()).isEmpty();
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

  private static Device device(
      @Nullable String model, @Nullable String maker, @Nullable String number) {
    return new Device(
        Optional.empty(),
        Optional.ofNullable(model),
        Optional.ofNullable(maker),
        Optional.ofNullable(number),
        NumberKind.REGISTRATION);
  }
}
