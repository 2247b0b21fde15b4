package kyojo.domain.jcstar;

import static kyojo.domain.jcstar.Inventory.ANY;
import static kyojo.domain.jcstar.Inventory.device;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kyojo.domain.jcstar.Verdict.Conclusion;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final CheckInventory CHECK =
      new CheckInventory(() -> Inventory.REGISTRY, List.of());

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
  void anAlmostRightNumberProposesItsLabel() {
    Registry registry = Registry.of(Labels.HEAD, List.of(Labels.label("見本-00012", "架空", "ZC-1")));

    Verdict verdict =
        new CheckInventory(() -> registry, List.of())
            .check(List.of(device(null, null, "見本-0O012")), ANY)
            .verdicts()
            .getFirst();

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.NOT_FOUND);
    assertThat(verdict.candidates()).hasSize(1);
  }

  @Test
  void aMakerInTheCellOfTheModelIsSeenThrough() {
    assertThat(check(device("架空電機 ZWX-18000", null, null)).candidates())
        .extracting(candidate -> candidate.model().text())
        .startsWith("ZWX18000");
  }

  @Test
  void anUnknownNumberIsNotMadeUpForByTheModel() {
    Verdict verdict = check(device("ZWX18000", null, "N-99"));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.NOT_FOUND);
    assertThat(verdict.candidates())
        .extracting(candidate -> candidate.model().text())
        .contains("ZWX18000");
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
  void whatIsFoundToTheLetterNeedsNoSearch() {
    var devices =
        new ArrayList<>(
            Collections.nCopies(
                JcstarLimits.CANDIDATE_SEARCHES_MAX, device("ZWX18000", null, "N-99")));
    devices.add(device("WIN-1", null, null));
    List<Verdict> verdicts = CHECK.check(devices, ANY).verdicts();

    assertThat(verdicts).allSatisfy(verdict -> assertThat(verdict.candidates()).isNotEmpty());
  }

  private static Verdict check(Device device) {
    return CHECK.check(List.of(device), ANY).verdicts().getFirst();
  }
}
