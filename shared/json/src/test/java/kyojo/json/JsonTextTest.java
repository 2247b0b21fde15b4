package kyojo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final int DEPTH_MAX = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{'a':1}",
        "nul",
        "NaN",
        "01",
        "+1",
        ".5",
        "1.",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "{} {}",
        "{}x",
        "// comment\n{}",
        "\uFEFF{}"
      })
  void refusesWhatIsNotOneJsonValue(String text) {
    assertThat(codes(text)).containsExactly(JsonViolation.NOT_JSON);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "{\"a\":1}".getBytes(StandardCharsets.UTF_16);
    byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
    byte[] halfPair = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};

    for (byte[] bytes : List.of(latin, utf16, overlong, halfPair)) {
      assertThat(JsonText.parse(bytes, DEPTH_MAX)).isInstanceOf(Decoded.Invalid.class);
    }
  }

  @Test
  void namesTheNameThatStandsTwice() {
    assertThat(violations("{\"a\":{\"b\":1,\"b\":2},\"a\":3}"))
        .extracting(Violation::path)
        .containsExactly("/a/b", "/a");
  }

  @ParameterizedTest
  @CsvSource({"8, true", "9, false", "5000, false"})
  void goesNoDeeperThanTheLimit(int depth, boolean accepted) {
    String text = "[".repeat(depth) + "]".repeat(depth);

    if (accepted) {
      assertThat(codes(text)).isEmpty();
    } else {
      assertThat(codes(text)).containsExactly(JsonViolation.TOO_DEEP);
    }
  }

  @Test
  void doesNotComputeWithNumbersThatAreTooLarge() {
    assertThat(codes("[1e400, -1e-400, 123456789012345678901234567890]")).isEmpty();
  }

  @Test
  void tellsWhereReadingEnded() {
    assertThat(violations("{\"a\":{\"b\":[1,x]}}"))
        .extracting(Violation::path)
        .containsExactly("/a/b/0");
  }

  static LongStream seeds() {
    return LongStream.range(0, 2000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersWhateverTheBytes(long seed) {
    var random = new Random(seed);
    byte[] bytes =
        "{\"a\":[1,\"\\u3042\",{\"b\":null}],\"c\":-1.5e3}".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    assertThat(JsonText.parse(bytes, DEPTH_MAX)).isNotNull();
  }

  private static List<Violation> violations(String text) {
    return switch (JsonText.parse(text.getBytes(StandardCharsets.UTF_8), DEPTH_MAX)) {
      case Decoded.Valid<JsonValue> valid -> List.of();
      case Decoded.Invalid<JsonValue>(List<Violation> found) -> found;
    };
  }

  private static List<ViolationCode> codes(String text) {
    return violations(text).stream().map(Violation::code).toList();
  }
}
