package kyojo.domain.jcstar;

import static kyojo.domain.jcstar.Labels.EXPIRES;
import static kyojo.domain.jcstar.Labels.ISSUED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.Level.Assessor;
import kyojo.domain.jcstar.Standing.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
  private static final Label LABEL = Labels.label("見本-0001", "架空電機", "ZZ-1");

  @ParameterizedTest
  @CsvSource({
    "2025-05-20, NOT_YET_VALID, 0",
    "2025-05-21, VALID, 0",
    "2027-02-18, VALID, 0",
    "2027-02-19, EXPIRING, 90",
    "2027-03-20, EXPIRING, 90",
    "2027-03-21, EXPIRING, 60",
    "2027-04-20, EXPIRING, 30",
    "2027-05-20, EXPIRING, 30",
    "2027-05-21, EXPIRED, 0"
  })
  void itStandsByItsDates(LocalDate day, Status status, int within) {
    Standing standing = LABEL.on(day);

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.expiringWithin())
        .isEqualTo(within == 0 ? OptionalInt.empty() : OptionalInt.of(within));
    assertThat(standing.isInForce()).isEqualTo(!day.isBefore(ISSUED) && !day.isAfter(EXPIRES));
  }

  @Test
  void whatIpaTookBackIsTakenBackFromThatDayOn() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    for (var recorded : new Recorded[] {Recorded.WITHDRAWN, Recorded.LAPSED}) {
      Label taken = Labels.recorded(LABEL, recorded, day);
      assertThat(taken.on(day.minusDays(1)).status()).isEqualTo(Status.VALID);
      assertThat(taken.on(day).status().name()).isEqualTo(recorded.name());
      assertThat(taken.on(EXPIRES.plusDays(1)).status().name()).isEqualTo(recorded.name());
    }
  }

  @Test
  void whatIsMissingInTheListIsNotSaidToBeWithdrawn() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    Label missing = LABEL.missingSince(day);

    assertThat(missing.on(day.minusDays(1)).status()).isEqualTo(Status.VALID);
    assertThat(missing.on(day).status()).isEqualTo(Status.NOT_IN_LAST_LIST);
    assertThat(missing.on(day).isInForce()).isFalse();
    // It would have ended by now anyway, and that is known.
    assertThat(missing.on(EXPIRES.plusDays(1)).status()).isEqualTo(Status.EXPIRED);
  }

  @Test
  void theLowerLevelsAreTheSuppliersOwnWord() {
    assertThat(Level.STAR_1.assessor()).isEqualTo(Assessor.SUPPLIER);
    assertThat(Level.STAR_2.assessor()).isEqualTo(Assessor.SUPPLIER);
    assertThat(Level.STAR_3.assessor()).isEqualTo(Assessor.THIRD_PARTY);
    assertThat(Level.STAR_4.assessor()).isEqualTo(Assessor.THIRD_PARTY);
    assertThat(Level.ofStars(3)).contains(Level.STAR_3);
    assertThat(Level.ofStars(5)).isEmpty();
    assertThat(Level.STAR_3.reaches(Level.STAR_2)).isTrue();
    assertThat(Level.STAR_1.reaches(Level.STAR_2)).isFalse();
  }

  @Test
  void aLabelThatCannotBeIsNone() {
    assertThatThrownBy(() -> Labels.label("見本-0001", "架空電機"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Labels.of(LABEL, Level.STAR_1, EXPIRES, EXPIRES.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Labels.recorded(LABEL, Recorded.ISSUED, ISSUED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNumberIsTheSameInAnyWidthAndHyphenation() {
    var number = new RegistrationNumber(" JC-2025-0001 ");

    assertThat(number.text()).isEqualTo("JC-2025-0001");
    assertThat(number.isSame(new RegistrationNumber("ｊｃ２０２５−０００１"))).isTrue();
    assertThat(number.isSame(new RegistrationNumber("JC-2025-0002"))).isFalse();
    assertThat(RegistrationNumber.isPossible(" - ")).isFalse();
    assertThat(RegistrationNumber.isPossible("1".repeat(41))).isFalse();
    assertThatThrownBy(() -> new RegistrationNumber("-"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
