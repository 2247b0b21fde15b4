package kyojo.local.outbox;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyojo.json.JsonOutput;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Speaks SES, version 1, as far as Kyojo does, and shows what came: the page for people, {@code
 * /outbox/mails} for programs. Thread-safe.
 */
public final class LocalMail {
  private static final String PATH = "/outbox";

  /** Of an address in SES's place the SDK keeps no path: mails come to the root. */
  private static final String SES = "/";

  /** A mail that says that there is news is a hundredth of this. */
  private static final int BYTES_MAX = 256 * 1024;

  private final Outbox outbox;

  public LocalMail(Outbox outbox) {
    this.outbox = outbox;
  }

  /** What the SDK takes in place of SES's address, where pages have this origin. */
  public static String endpoint(String origin) {
    return origin;
  }

  /** Whether a request for a path, as it was sent, belongs here. */
  public static boolean owns(String method, String path) {
    return path.equals(PATH)
        || path.startsWith(PATH + "/")
        || (method.equals("POST") && path.equals(SES));
  }

  public Reply answer(Request request) {
    String path = request.getHttpURI().getPath();
    return switch (request.getMethod() + " " + path.replaceAll("(?<=.)/$", "")) {
      case "GET " + PATH -> OutboxPage.of(outbox.mails());
      case "GET " + PATH + "/style.css" -> OutboxPage.style();
      case "GET " + PATH + "/mails" -> mails();
      case "POST " + SES -> send(request);
      default -> Reply.message(404, "Not Found");
    };
  }

  private Reply mails() {
    byte[] body =
        JsonOutput.object(out ->
            out.objects(
                "mails",
                outbox.mails(),
                (each, mail) ->
                    each.text("id", mail.id())
                        .text("to", mail.to())
                        .text("subject", mail.subject())
                        .text("text", mail.text())
                        .text("at", mail.at().toString())
                        .number("copies", mail.copies())));
    return new Reply(200, List.of(new Header("content-type", "application/json")), body);
  }

  private Reply send(Request request) {
    try (var in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(BYTES_MAX + 1);
      var form = form(new String(bytes, StandardCharsets.UTF_8));
      if (bytes.length > BYTES_MAX
          || !"SendRawEmail".equals(form.get("Action"))
          || !outbox.put(Base64.getDecoder().decode(form.getOrDefault("RawMessage.Data", "")))) {
        return xml(
            400, "<ErrorResponse><Error><Code>MessageRejected</Code></Error></ErrorResponse>");
      }
      return xml(
          200,
          "<SendRawEmailResponse"
              + " xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><SendRawEmailResult>"
              + "<MessageId>local</MessageId></SendRawEmailResult></SendRawEmailResponse>");
    } catch (IOException | IllegalArgumentException notOne) {
      return xml(400, "<ErrorResponse><Error><Code>MessageRejected</Code></Error></ErrorResponse>");
    }
  }

  private static Map<String, String> form(String body) {
    var form = new HashMap<String, String>();
    Arrays.stream(body.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> form.put(decoded(pair[0]), decoded(pair[1])));
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Reply xml(int status, String body) {
    return new Reply(
        status,
        List.of(new Header("content-type", "text/xml")),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
