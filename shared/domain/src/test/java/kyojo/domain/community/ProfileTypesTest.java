package kyojo.domain.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTypesTest {
  @ParameterizedTest
  @CsvSource({"#000000, 21", "#ffffff, 1", "#777777, 4.48", "#767676, 4.54", "#0000ff, 8.59"})
  void contrastIsWhatWcagComputes(String colour, double contrast) {
    assertThat(Colour.contrastOnWhite(colour)).isCloseTo(contrast, within(0.05));
  }

  @Test
  void aColourIsReadableOnWhiteOrIsNone() {
    assertThat(Colour.parse("#767676")).map(Colour::value).contains("#767676");
    assertThat(Colour.parse("#0B6E4F")).map(Colour::value).contains("#0b6e4f");
    assertThat(Colour.parse("#777777")).isEmpty();
    assertThat(Colour.isForm("#777777")).isTrue();
    assertThatThrownBy(() -> new Colour("#ffff00")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0017c1", "#17c", "#0017c1ff", "#0017cg", "＃0017c1", "red", "#0017c1 "})
  void whatIsNoColourIsNone(String text) {
    assertThat(Colour.parse(text)).isEmpty();
    assertThat(Colour.isForm(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "06-0000-0001, 06-0000-0001",
    "０６－０００１－２３４５, 06-0001-2345",
    "06ー0001ー2345, 06-0001-2345",
    "(06)0001-2345, 06-0001-2345",
    "06（0001）2345, 06-0001-2345",
    "＃９１１０, #9110",
    "+81 6 0001 2345, +81600012345",
    "110, 110"
  })
  void aTelephoneNumberIsTakenAsPeopleWriteIt(String text, String value) {
    assertThat(Telephone.parse(text)).map(Telephone::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "12",
        "06-abcd",
        "#91",
        "#91101",
        "+",
        "0123456789012345678901",
        "06;1234"
      })
  void whatNobodyCanCallIsNone(String text) {
    assertThat(Telephone.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soudan@naniwa.example", "a.b+c@x-y.co.jp"})
  void anAddressIsTaken(String text) {
    assertThat(EmailAddress.parse(text)).map(EmailAddress::value).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a@b", "a b@c.example", "あ@c.example", "a@c.example\nBcc: x@y.z", "a@.b"})
  void whatIsNoAddressIsNone(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @Test
  void aQuotaHasBounds() {
    assertThatThrownBy(() -> new Quota(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quota(60_001, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quota(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quota(1, 1_000_001)).isInstanceOf(IllegalArgumentException.class);
  }
}
