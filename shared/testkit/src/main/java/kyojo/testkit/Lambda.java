package kyojo.testkit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a handler as Lambda does, bytes in and bytes out, and holds every answer against the API's
 * contract. Thread-safe.
 */
public final class Lambda {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final RequestStreamHandler handler;

  public Lambda(RequestStreamHandler handler) {
    this.handler = handler;
  }

  /** Calls with an event; fails where the answer is not what {@code openapi.yaml} promises. */
  public Answer call(Event event) {
    Answer answer = call(event.bytes());
    OpenApi.requireConforming(event.routeKey(), answer);
    return answer;
  }

  /** Calls with any bytes. */
  public Answer call(byte[] event) {
    List<String> log = new CopyOnWriteArrayList<>();
    return answer(run(event, log), log);
  }

  /** Calls a function that nobody calls, such as one at a stream; what it answers there. */
  public String tell(String event) {
    byte[] answer = run(event.getBytes(StandardCharsets.UTF_8), new CopyOnWriteArrayList<>());
    return new String(answer, StandardCharsets.UTF_8);
  }

  private byte[] run(byte[] event, List<String> log) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, context(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Answer answer(byte[] bytes, List<String> log) {
    JsonNode envelope = JSON.readTree(bytes);
    Map<String, String> headers = new LinkedHashMap<>();
    envelope
        .get("headers")
        .properties()
        .forEach(h -> headers.put(h.getKey(), h.getValue().asString()));
    return new Answer(
        envelope.get("statusCode").asInt(),
        headers,
        body(headers.getOrDefault("content-type", ""), envelope.get("body").asString()),
        new String(bytes, StandardCharsets.UTF_8),
        log);
  }

  /** JSON, or the text of a file. */
  private static JsonNode body(String mediaType, String body) {
    return mediaType.startsWith("text/csv") ? JSON.valueToTree(body) : JSON.readTree(body);
  }

  private static Context context(List<String> log) {
    return new TestContext(log);
  }
}
