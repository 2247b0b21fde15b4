package kyojo.local.schedule;

import java.time.Duration;
import java.util.List;
import kyojo.local.http.DemoPage;
import kyojo.local.http.Reply;
import kyojo.local.stream.Beats;

/** The schedules for people. */
final class SchedulesPage {
  private static final DemoPage PAGE =
      new DemoPage(SchedulesPage.class, "schedules", "form-action 'self'");

  private SchedulesPage() {}

  static Reply of(List<Beats> schedules) {
    String list = DemoPage.list(schedules, SchedulesPage::article, "時刻で動くものはありません。");
    return PAGE.filled(PAGE.html().replace("{schedules}", list));
  }

  static Reply style() {
    return PAGE.style();
  }

  private static String article(Beats schedule) {
    String name = DemoPage.escaped(schedule.name());
    return "<h2 lang=\"en\">"
        + name
        + "</h2><p>"
        + every(schedule.every())
        + "ごと。"
        + schedule.last().map(SchedulesPage::said).orElse("まだ動いていません。")
        + "</p><form method=\"post\" action=\"/schedules/"
        + name
        + "\"><button aria-label=\""
        + name
        + "をいま動かす\">いま動かす</button></form>";
  }

  private static String said(Beats.Call last) {
    return "最後に動いたのは"
        + DemoPage.moment(last.at())
        + (last.isAnswered() ? "です。" : "で、失敗しました。理由はログにあります。");
  }

  private static String every(Duration every) {
    return every.toMinutesPart() == 0 ? every.toHours() + "時間" : every.toMinutes() + "分";
  }
}
