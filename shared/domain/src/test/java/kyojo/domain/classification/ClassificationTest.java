package kyojo.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7010705000725",
        "4011001098993",
        "5010005007126",
        "7000012050002",
        "7123456789012"
      })
  void takesACorporateNumberWithItsCheckDigit(String digits) {
    assertThat(CorporateNumber.parse(digits)).contains(new CorporateNumber(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"７０１０７０５０００７２５", "7-0107-0500-0725", " 7 0107 0500 0725 ", "7ー0107ー0500ー0725"})
  void takesItAsPeopleTypeIt(String text) {
    assertThat(CorporateNumber.parse(text)).contains(new CorporateNumber("7010705000725"));
  }

  @Test
  void findsEveryMistypedDigitButZeroForNine() {
    String right = "7010705000725";
    for (int at = 0; at < right.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        char old = right.charAt(at);
        boolean undetectable = Math.abs(digit - old) == 9 || digit == old;
        String wrong = right.substring(0, at) + digit + right.substring(at + 1);
        assertThat(CorporateNumber.parse(wrong).isPresent()).as(wrong).isEqualTo(undetectable);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "701070500072", "70107050007255", "abcdefghijklm", "0010705000725"})
  void refusesWhatIsNoCorporateNumber(String text) {
    assertThat(CorporateNumber.parse(text)).isEmpty();
  }

  @Test
  void knowsFortySevenPrefectures() {
    long known = 0;
    for (int code = 0; code < 100; code++) {
      known += Prefecture.parse(String.format("%02d", code)).isPresent() ? 1 : 0;
    }
    assertThat(known).isEqualTo(47);
    assertThat(Prefecture.parse("1")).isEmpty();
    assertThat(Prefecture.parse("１３")).isEmpty();
  }

  @Test
  void knowsIndustriesAndBands() {
    assertThat(Industry.parse("T")).isPresent();
    assertThat(Industry.parse("U")).isEmpty();
    assertThat(Industry.parse("e")).isEmpty();
    assertThat(EmployeeBand.parse("301+")).contains(EmployeeBand.FROM_301);
    assertThat(EmployeeBand.parse("301")).isEmpty();
  }
}
