package kyojo.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
  @Test
  void whatWasAnsweredIsUnderstood() {
    assertThat(EntityTag.parse(EntityTag.text(7))).contains(7L);
    assertThat(EntityTag.opaque("\"1.2.0af\"")).contains("1.2.0af");
  }

  @Test
  void whatCompressionMadeWeakIsTheSameVersion() {
    assertThat(EntityTag.parse("W/\"7\"")).contains(7L);
    assertThat(EntityTag.opaque("W/\"1.2.0af\"")).contains("1.2.0af");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "w/\"7\"", "W/7", "W/W/\"7\"", "W/ \"7\"", "\"07\"", "*", ""})
  void nothingElseIsATag(String text) {
    assertThat(EntityTag.parse(text)).isEmpty();
  }
}
