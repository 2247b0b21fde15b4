package kyojo.edge.incident;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kyojo.domain.incident.FirstContact;
import kyojo.edge.Times;

/** By when somebody looks at a report, in words. */
final class ClockText {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("M月d日（E）H時m分", Locale.JAPANESE).withZone(Times.JAPAN);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("M月d日（E）H時", Locale.JAPANESE).withZone(Times.JAPAN);

  private ClockText() {}

  static String of(FirstContact contact) {
    return contact
            .by()
            .map(ClockText::promise)
            .orElse("自動でお答えする内容です。担当者からの連絡はありませんが、下からメッセージを送れます。")
        + contact.opensAt().map(ClockText::closed).orElse("");
  }

  private static String promise(Instant by) {
    String moment = MOMENT.format(by).replace("時0分", "時");
    return moment + "までに、地域の担当者が内容を見て連絡します。";
  }

  private static String closed(Instant opensAt) {
    return "いまは受付時間の外です。次に担当者がいるのは、" + HOUR.format(opensAt) + "からです。急ぐときは、連絡先の一覧にある窓口へ電話してください。";
  }
}
