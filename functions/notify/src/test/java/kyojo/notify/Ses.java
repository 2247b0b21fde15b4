package kyojo.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks SES as far as mails are sent. */
final class Ses implements AutoCloseable {
  private static final Pattern DATA = Pattern.compile("RawMessage\\.Data=([^&]*)");
  private static final Pattern ID = Pattern.compile("Message-ID: <([^>]*)>");
  private static final Pattern TO = Pattern.compile("To: <([^>]*)>");

  private final HttpServer server;
  private final List<Sent> mails = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isDown = new AtomicBoolean();
  private final AtomicBoolean losesAnswers = new AtomicBoolean();

  private Ses(HttpServer server) {
    this.server = server;
  }

  record Sent(String id, String to, String text) {}

  static Ses start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var ses = new Ses(HttpServer.create(address, 0));
      ses.server.createContext("/", ses::answer);
      ses.server.start();
      return ses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<Sent> mails() {
    return mails;
  }

  /** From now on it takes nothing. */
  void goDown(boolean is) {
    isDown.set(is);
  }

  /** From now on it sends what it takes, and nobody hears of it. */
  void loseAnswers(boolean is) {
    losesAnswers.set(is);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!isDown.get()) {
      mails.add(mail(body));
    }
    boolean isHeard = !isDown.get() && !losesAnswers.get();
    byte[] answer =
        ("<SendRawEmailResponse"
                + " xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><SendRawEmailResult>"
                + "<MessageId>x</MessageId></SendRawEmailResult></SendRawEmailResponse>")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("content-type", "text/xml");
    exchange.sendResponseHeaders(isHeard ? 200 : 500, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static Sent mail(String body) {
    String data = URLDecoder.decode(group(DATA, body), StandardCharsets.UTF_8);
    var mime = new String(Base64.getDecoder().decode(data), StandardCharsets.US_ASCII);
    byte[] text = Base64.getMimeDecoder().decode(mime.substring(mime.indexOf("\r\n\r\n")));
    return new Sent(group(ID, mime), group(TO, mime), new String(text, StandardCharsets.UTF_8));
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern);
    }
    return matcher.group(1);
  }
}
