package kyojo.local.outbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kyojo.local.http.DemoPage;
import kyojo.local.http.Reply;
import kyojo.local.outbox.Outbox.Sent;

/** The mails for people to look at. */
final class OutboxPage {
  private static final DemoPage PAGE =
      new DemoPage(OutboxPage.class, "outbox", "form-action 'none'");
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
    return PAGE.filled(PAGE.html().replace("{mails}", list));
  }

  static Reply style() {
    return PAGE.style();
  }

  private static String article(Sent mail) {
    String copies = mail.copies() > 1 ? "（同じメールが" + mail.copies() + "回送られました）" : "";
    return "<li><h2>"
        + DemoPage.escaped(mail.subject())
        + "</h2><p class=\"about\">"
        + TIME.format(mail.at())
        + "　宛先 "
        + DemoPage.escaped(mail.to())
        + copies
        + "</p><pre>"
        + DemoPage.escaped(mail.text())
        + "</pre></li>";
  }
}
