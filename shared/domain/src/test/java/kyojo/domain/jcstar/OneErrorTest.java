package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneErrorTest {
  @ParameterizedTest
  @CsvSource({
    "wxr18000be10p, wxr18000be10p/d",
    "wxr18000be10p, xx-wxr1800be10p",
    "wxr18000be10p, wxr180000be10p",
    "wxr18000be10p, wxr1800obe10p",
    "wxr18000be10p, wxr1800b0e10p",
    "バッファロー, バッフアロー",
    "12345, 1234",
    "12345, 2345",
    "12345, 21345"
  })
  void oneTypingErrorIsForgiven(String typed, String text) {
    assertThat(isIn(typed, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"12345, 12", "12345, 54321", "wxr18000, wxr15001", "12345, 32145"})
  void twoAreNot(String typed, String text) {
    assertThat(isIn(typed, text)).isFalse();
  }

  @Test
  void anErrorInFourCharactersWouldBeLikeAnything() {
    assertThat(OneError.of("1234")).isEmpty();
    assertThat(OneError.of("1".repeat(OneError.LENGTH_MAX))).isPresent();
    assertThat(OneError.of("1".repeat(OneError.LENGTH_MAX + 1))).isEmpty();
  }

  /** Against all texts one error away, written out. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void itIsAsIfAllErrorsWereTried(long seed) {
    var random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String alphabet = random.nextBoolean() ? "ab" : "abカ1";
      String needle = word(random, alphabet, OneError.LENGTH_MIN + random.nextInt(3));
      String text = word(random, alphabet, random.nextInt(10));
      boolean expected = oneErrorAway(needle, alphabet).stream().anyMatch(text::contains);
      assertThat(isIn(needle, text)).as("%s in %s", needle, text).isEqualTo(expected);
      found += expected ? 1 : 0;
    }
    assertThat(found).isBetween(1_000, 19_000);
  }

  private static boolean isIn(String needle, String text) {
    String around = "12345" + text + "wxr18000";
    return OneError.of(needle).orElseThrow().isIn(around, 5, 5 + text.length());
  }

  private static Set<String> oneErrorAway(String needle, String alphabet) {
    var all = new HashSet<String>();
    all.add(needle);
    for (int i = 0; i < needle.length(); i++) {
      String before = needle.substring(0, i);
      String after = needle.substring(i + 1);
      all.add(before + after);
      for (int other = 0; other < alphabet.length(); other++) {
        char c = alphabet.charAt(other);
        all.add(before + c + after);
        all.add(before + c + needle.charAt(i) + after);
      }
      if (!after.isEmpty()) {
        all.add(before + after.charAt(0) + needle.charAt(i) + after.substring(1));
      }
    }
    return all;
  }

  private static String word(Random random, String alphabet, int length) {
    return random
        .ints(length, 0, alphabet.length())
        .map(alphabet::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
