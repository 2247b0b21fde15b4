package kyojo.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Telephone;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.notice.Letter;
import kyojo.domain.notice.Letters;
import kyojo.domain.notice.Mail;
import kyojo.domain.notice.News;
import kyojo.domain.notice.NoticeLimits;
import kyojo.domain.notice.Recipient;
import kyojo.domain.notice.Recipient.Reporter;
import kyojo.domain.notice.Recipient.Staff;

/**
 * The words of mails. They name numbers of reports, which open nothing, and nothing that a report
 * says: whoever reads the mailbox may be the attacker.
 */
final class NoticeLetters implements Letters {
  private static final String NO_CONTENT = "報告の中身は、安全のため、このメールには書いていません。";
  private static final String AUTOMATIC = "このメールは自動で送っています。返信は届きません。";

  private final Communities communities;
  private final String siteAddress;

  NoticeLetters(Communities communities, String siteAddress) {
    this.communities = communities;
    this.siteAddress = siteAddress;
  }

  @Override
  public Mail write(CommunityId id, Recipient recipient, Letter letter, EmailAddress to) {
    Optional<Community> community = communities.find(id);
    String name = community.map(Community::name).orElse("地域SECUNITY");
    return switch (recipient) {
      case Staff() -> toStaff(id, name, letter, to);
      case Reporter _ -> toReporter(id, name, community, letter, to);
    };
  }

  private Mail toStaff(CommunityId id, String name, Letter letter, EmailAddress to) {
    var lines = new ArrayList<String>();
    lines.add(name + " ご担当の方へ");
    lines.add("");
    lines.add("被害の報告について、お知らせが" + letter.count() + "件あります。");
    lines.add("");
    lines.addAll(list(letter, NoticeLetters::forStaff));
    lines.add("");
    lines.add(NO_CONTENT + "次のページにログインして、ご確認ください。");
    lines.add(siteAddress + "/communities/" + id.value() + "/desk/incidents");
    lines.add("");
    lines.add(AUTOMATIC);
    return mail(id, letter, to, "被害の報告について お知らせ" + letter.count() + "件", lines);
  }

  private Mail toReporter(
      CommunityId id, String name, Optional<Community> community, Letter letter, EmailAddress to) {
    var lines = new ArrayList<String>();
    lines.add(name + "にいただいた報告について、お知らせがあります。");
    lines.add("");
    lines.addAll(list(letter, NoticeLetters::forReporter));
    lines.add("");
    lines.add(NO_CONTENT + "報告したときの控え（リンクか二次元コード）を開いて、ご確認ください。");
    lines.add("控えがないときは、受付番号を" + name + telephone(community) + "へお知らせください。");
    lines.add("");
    lines.add("このメールが、パスワードや口座の番号をたずねることはありません。");
    lines.add(AUTOMATIC);
    return mail(id, letter, to, "いただいた報告について お知らせ", lines);
  }

  private static Mail mail(
      CommunityId id, Letter letter, EmailAddress to, String subject, List<String> lines) {
    return new Mail(letter.id(id), to, "【共助】" + subject, String.join("\n", lines) + "\n");
  }

  private interface Words {
    String of(News.Kind kind);
  }

  private static List<String> list(Letter letter, Words words) {
    var lines = new ArrayList<String>();
    letter.news().stream()
        .limit(NoticeLimits.NUMBERS_MAX)
        .map(news -> "・" + words.of(news.kind()) + "（受付番号 " + news.number() + "）")
        .forEach(lines::add);
    int more = letter.count() - lines.size();
    if (more > 0) {
      lines.add("・ほか" + more + "件");
    }
    return lines;
  }

  private static String forStaff(News.Kind kind) {
    return switch (kind) {
      case REPORT -> "新しい報告が届きました";
      case ADDITION -> "報告に追加がありました";
      case MESSAGE -> "報告した方からメッセージが届きました";
      case CONTACT_DUE -> "最初の連絡の期限が近づいています";
      case CONTACT_OVERDUE -> "最初の連絡の期限を過ぎました";
      case DUTY_DUE -> "手続きの期限が近づいています";
      case WAKING -> "見直すことにした日になりました";
    };
  }

  /** What only staff are told of is worded too, so that no kind is without words. */
  private static String forReporter(News.Kind kind) {
    return switch (kind) {
      case MESSAGE -> "担当者からメッセージが届きました";
      case DUTY_DUE -> "手続きの期限が近づいています";
      case REPORT, ADDITION, CONTACT_DUE, CONTACT_OVERDUE, WAKING -> "報告に動きがありました";
    };
  }

  private static String telephone(Optional<Community> community) {
    return community
        .flatMap(it -> it.contact().telephone())
        .map(Telephone::value)
        .map(number -> "（電話 " + number + "）")
        .orElse("");
  }
}
