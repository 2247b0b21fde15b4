package kyojo.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTagTest {
  private static final HttpResponse ANSWER =
      HttpResponse.json(200, out -> out.text("a", "b")).with("cache-control", "private");

  @Test
  void theSameBytesHaveTheSameTagAndOthersAnother() {
    HttpResponse other = HttpResponse.json(200, out -> out.text("a", "c"));

    assertThat(tag(ANSWER)).isEqualTo(tag(ANSWER)).isNotEqualTo(tag(other)).hasSize(34);
  }

  @Test
  void whoHasTheBytesIsSentNone() {
    HttpResponse again = BodyTag.on(ANSWER, Optional.of("\"0\", W/" + tag(ANSWER)));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers()).containsOnlyKeys("etag", "cache-control");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "\"0\"", "\"", "x", ","})
  void whoHasOthersIsSentThem(String known) {
    assertThat(BodyTag.on(ANSWER, Optional.of(known)).status()).isEqualTo(200);
  }

  private static String tag(HttpResponse answer) {
    return Objects.requireNonNull(BodyTag.on(answer, Optional.empty()).headers().get("etag"));
  }
}
