package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "WXR18000BE10P/D",
        "wxr18000be10p/d",
        "WXR-18000-BE10P/D",
        "ＷＸＲ１８０００ＢＥ１０Ｐ／Ｄ",
        "WXR 18000 BE10P / D",
        "WXR−18000BE10P/D",
        "WXR–18000—BE10P/D",
        "WXR‐18000‑BE10P/D",
        "ＷＸＲー１８０００ＢＥ１０Ｐ／Ｄ",
        "WXR─18000BE10P/D",
        "WXR\u3000\u00a018000BE10P/D",
        "WXR\u200b18000\u00adBE10P/D"
      })
  void widthCaseSpacesAndDashesAreNoDifference(String typed) {
    assertThat(MatchText.fold(typed)).isEqualTo("wxr18000be10p/d");
  }

  @Test
  void theSuffixOfAVariantIsADifference() {
    assertThat(MatchText.fold("WXR18000BE10P/D")).isNotEqualTo(MatchText.fold("WXR18000BE10P/N"));
    assertThat(MatchText.fold("AX+1")).isNotEqualTo(MatchText.fold("AX1"));
    assertThat(MatchText.fold("A.1")).isNotEqualTo(MatchText.fold("A1"));
  }

  @ParameterizedTest
  @CsvSource({
    "ルーター, ﾙｰﾀｰ",
    "ルーター, るーたー",
    "バッファロー, ﾊﾞｯﾌｧﾛｰ",
    "ネットワークカメラ, ねっとわーく カメラ",
    "'株式会社ABC', '株式会社ａｂｃ'",
    "'(株)ABC', '㈱ＡＢＣ'"
  })
  void kanaAreAlikeInEitherWidthAndType(String one, String other) {
    assertThat(MatchText.fold(one)).isEqualTo(MatchText.fold(other)).isNotEmpty();
  }

  @Test
  void theProlongedSoundIsPartOfAWord() {
    assertThat(MatchText.fold("カー")).isNotEqualTo(MatchText.fold("カ"));
    assertThat(MatchText.fold("サーバー")).isEqualTo("サーバー");
  }

  @Test
  void whatIsFoldedStaysAsItIs() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0x20, 0xffff)
              .filter(c -> c < 0xd800 || c > 0xdfff)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String folded = MatchText.fold(text);
      assertThat(MatchText.fold(folded)).as("of " + text).isEqualTo(folded);
      assertThat(folded).doesNotContain("\n", "-", " ");
    }
  }

  @Test
  void nothingButDashesAndSpacesIsNothing() {
    assertThat(MatchText.fold(" - ー — \t\n")).isEmpty();
  }
}
