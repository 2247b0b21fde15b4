package kyojo.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a function answered.
 *
 * @param raw the answer's bytes as text
 * @param log the lines that the function logged
 */
public record Answer(
    int status, Map<String, String> headers, JsonNode body, String raw, List<String> log) {
  public Answer {
    headers = Map.copyOf(headers);
    log = List.copyOf(log);
  }

  /** The value at a JSON Pointer of the body. */
  public JsonNode at(String pointer) {
    return body.at(pointer);
  }

  /** The violations, each as {@code <path> <code>}. */
  public List<String> violations() {
    return StreamSupport.stream(at("/violations").spliterator(), false)
        .map(v -> v.get("path").asString() + " " + v.get("code").asString())
        .toList();
  }
}
