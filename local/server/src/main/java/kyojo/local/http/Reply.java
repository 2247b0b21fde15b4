package kyojo.local.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyojo.json.JsonOutput;

/**
 * What goes back to a caller. Immutable but for the bytes, which nobody changes.
 *
 * @param headers in order; names are lower case, and a name may stand twice
 * @param body empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, List<Header> headers, byte[] body) {
  public Reply {
    headers = List.copyOf(headers);
  }

  /** A header; its name becomes lower case. */
  public record Header(String name, String value) {
    public Header {
      name = name.toLowerCase(Locale.ROOT);
    }
  }

  /** An error that the gateway makes itself, in its shape {@code {"message": …}}. */
  public static Reply message(int status, String message) {
    var body = JsonOutput.object(out -> out.text("message", message));
    return new Reply(status, List.of(new Header("content-type", "application/json")), body);
  }

  /** A line of plain text. */
  public static Reply text(int status, String text) {
    return new Reply(
        status,
        List.of(new Header("content-type", "text/plain; charset=utf-8")),
        (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    var more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Reply(status, more, body);
  }

  /** The first value of a header, whose name is given in lower case. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equals(name))
        .map(Header::value)
        .findFirst();
  }
}
