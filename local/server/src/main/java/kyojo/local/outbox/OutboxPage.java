package kyojo.local.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import kyojo.local.outbox.Outbox.Sent;

/** The mails for people to look at. */
final class OutboxPage {
  private static final Header POLICY =
      new Header(
          "content-security-policy",
          "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
  private static final String PAGE = resource("outbox.html");
  private static final byte[] STYLE = resource("outbox.css").getBytes(StandardCharsets.UTF_8);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 H時mm分ss秒", Locale.JAPAN).withZone(ZoneId.of("Asia/Tokyo"));

  private OutboxPage() {}

  static Reply of(List<Sent> mails) {
    String list =
        mails.isEmpty()
            ? "<p>まだ1通もありません。</p>"
            : mails.stream()
                .map(OutboxPage::article)
                .collect(Collectors.joining("", "<ol>", "</ol>"));
    return new Reply(
        200,
        List.of(new Header("content-type", "text/html; charset=utf-8"), POLICY),
        PAGE.replace("{mails}", list).getBytes(StandardCharsets.UTF_8));
  }

  static Reply style() {
    return new Reply(200, List.of(new Header("content-type", "text/css; charset=utf-8")), STYLE);
  }

  private static String article(Sent mail) {
    String copies = mail.copies() > 1 ? "（同じメールが" + mail.copies() + "回送られました）" : "";
    return "<li><h2>"
        + escaped(mail.subject())
        + "</h2><p class=\"about\">"
        + TIME.format(mail.at())
        + "　宛先 "
        + escaped(mail.to())
        + copies
        + "</p><pre>"
        + escaped(mail.text())
        + "</pre></li>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(OutboxPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
