package kyojo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  @Test
  void anAnswerBecomesAReply() {
    var reply =
        read(
            """
            {"statusCode":201,"headers":{"Content-Type":"application/json","X-Count":2,"content-length":"99"},
            "cookies":["a=1","b=2"],"body":"{\\"値\\":1}","isBase64Encoded":false,"other":[1]}
            """);
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.headers())
        .containsExactly(
            new Header("content-type", "application/json"),
            new Header("x-count", "2"),
            new Header("set-cookie", "a=1"),
            new Header("set-cookie", "b=2"));
    assertThat(reply.body()).isEqualTo("{\"値\":1}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBase64BodyIsDecoded() {
    assertThat(read("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"AP8=\"}").body())
        .isEqualTo(new byte[] {0, (byte) 0xff});
  }

  @Test
  void aBodyWithoutATypeIsPlainText() {
    assertThat(read("{\"statusCode\":200,\"body\":\"a\"}").header("content-type"))
        .contains("text/plain; charset=utf-8");
    assertThat(read("{\"statusCode\":204,\"headers\":null}").headers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "[]",
        "{}",
        "{\"statusCode\":\"200\"}",
        "{\"statusCode\":99}",
        "{\"statusCode\":600}",
        "{\"statusCode\":2e2}",
        "{\"statusCode\":200,\"headers\":[]}",
        "{\"statusCode\":200,\"headers\":{\"a b\":\"c\"}}",
        "{\"statusCode\":200,\"headers\":{\"a\":\"b\\r\\nset-cookie: c\"}}",
        "{\"statusCode\":200,\"headers\":{\"a\":{}}}",
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"*\"}",
        "{\"statusCode\":200}{}"
      })
  void garbageIsRefused(String answer) {
    assertThatThrownBy(() -> read(answer)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Reply read(String answer) {
    return AnswerReader.read(answer.getBytes(StandardCharsets.UTF_8));
  }
}
