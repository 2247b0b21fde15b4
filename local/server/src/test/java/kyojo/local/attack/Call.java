package kyojo.local.attack;

import java.util.Map;
import java.util.Optional;

/**
 * A request.
 *
 * @param target path and query as they go over the wire
 */
public record Call(
    String method, String target, Map<String, String> headers, Optional<String> body) {
  public Call {
    headers = Map.copyOf(headers);
  }

  /** All of it in one text, for saying what was sent. */
  public String text() {
    return method + " " + target + " " + headers + " " + body.orElse("");
  }
}
