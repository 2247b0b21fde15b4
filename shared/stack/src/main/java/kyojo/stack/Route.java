package kyojo.stack;

import java.util.HashSet;
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

  /** Refuses functions of which two answer the same requests. */
  static void requireDistinct(String file, List<FunctionResource> functions) {
    var keys = new HashSet<String>();
    for (var function : functions) {
      for (var route : function.routes()) {
        if (!keys.add(route.key().replaceAll("\\{[^}]*}", "{}"))) {
          throw new TemplateError(
              file + ": Resources." + function.id() + ".Properties.Events",
              "declares a second route for " + route.key());
        }
      }
    }
  }
}
