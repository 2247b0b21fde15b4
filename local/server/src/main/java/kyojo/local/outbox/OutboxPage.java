package kyojo.local.outbox;

import java.util.List;
import kyojo.local.http.DemoPage;
import kyojo.local.http.Reply;
import kyojo.local.outbox.Outbox.Sent;

/** The mails for people to look at. */
final class OutboxPage {
  private static final DemoPage PAGE =
      new DemoPage(OutboxPage.class, "outbox", "form-action 'none'");

  private OutboxPage() {}

  static Reply of(List<Sent> mails) {
    String list = DemoPage.list(mails, OutboxPage::article, "まだ1通もありません。");
    return PAGE.filled(PAGE.html().replace("{mails}", list));
  }

  static Reply style() {
    return PAGE.style();
  }

  private static String article(Sent mail) {
    String copies = mail.copies() > 1 ? "（同じメールが" + mail.copies() + "回送られました）" : "";
    return "<h2>"
        + DemoPage.escaped(mail.subject())
        + "</h2><p class=\"about\">"
        + DemoPage.moment(mail.at())
        + "　宛先 "
        + DemoPage.escaped(mail.to())
        + copies
        + "</p><pre>"
        + DemoPage.escaped(mail.text())
        + "</pre>";
  }
}
