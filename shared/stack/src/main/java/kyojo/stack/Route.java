package kyojo.stack;

import java.util.List;

/**
 * A route of the HTTP API.
 *
 * @param method in capitals, or {@code ANY}
 * @param path from the root, with variables such as <code>{community}</code> as whole segments
 */
public record Route(String method, String path) {
  /** What API Gateway calls the route in an event. */
  public String key() {
    return method + " " + path;
  }

  /** The path between its slashes. */
  public List<String> segments() {
    return List.of(path.substring(1).split("/", -1));
  }

  /** Whether a segment stands for any value. */
  public static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }
}
