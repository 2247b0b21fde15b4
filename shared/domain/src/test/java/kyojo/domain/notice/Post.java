package kyojo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.notice.Recipient.Staff;

/** A store, a mailer and time, of which any call may be the last that a process makes. */
final class Post implements MailboxStore, Mailer {
  private static final CommunityId HERE = new CommunityId("00000000000000000000000001");
  private static final Recipient STAFF = new Staff();
  private static final EmailAddress DESK = new EmailAddress("desk@example.jp");
  private static final Instant START = Instant.parse("2026-11-28T03:00:00Z");

  private final Map<Recipient, Mailbox> kept = new HashMap<>();
  final List<Mail> sent = new ArrayList<>();
  Instant now = START;
  Optional<EmailAddress> address = Optional.of(DESK);
  boolean isMailDown;
  int faultAt = -1;
  private int calls;
  Optional<Random> random = Optional.empty();

  final SendNotices notices =
      new SendNotices(
          this,
          (community, recipient) -> address,
          (community, recipient, letter, to) ->
              new Mail(
                  letter.id(community),
                  to,
                  Integer.toString(letter.count()),
                  String.join(" ", letter.news().stream().map(News::id).toList())),
          this,
          () -> now);

  void pass(Duration time) {
    now = now.plus(time);
  }

  List<String> mails() {
    return sent.stream().map(Mail::text).toList();
  }

  /** As a stream does. */
  void tellUntilDone(List<News> news) {
    untilDone(() -> notices.tell(HERE, STAFF, news));
  }

  void roundUntilDone() {
    untilDone(() -> notices.sendWaiting(HERE));
  }

  private void untilDone(Runnable work) {
    while (true) {
      try {
        work.run();
        return;
      } catch (Killed _) {
        pass(Duration.ofSeconds(1));
      }
    }
  }

  void requireEachOnce(List<String> told, String when) {
    var byId = new HashMap<String, String>();
    sent.forEach(mail -> assertThat(byId.merge(mail.id(), mail.text(), this::same)).isNotNull());
    var read =
        byId.values().stream().flatMap(text -> List.of(text.split(" ", -1)).stream()).toList();
    assertThat(read).as(when).containsExactlyInAnyOrderElementsOf(told);
  }

  private String same(String one, String other) {
    assertThat(other).isEqualTo(one);
    return one;
  }

  @Override
  public Mailbox find(CommunityId community, Recipient recipient) {
    mayBeKilled();
    return kept.getOrDefault(recipient, Mailbox.empty(community, recipient));
  }

  @Override
  public boolean replace(Mailbox next, Instant expiresAt) {
    mayBeKilled();
    long version = Optional.ofNullable(kept.get(next.recipient())).map(Mailbox::version).orElse(0L);
    boolean isNext = version == next.version();
    if (isNext) {
      kept.put(
          next.recipient(),
          new Mailbox(
              next.community(),
              next.recipient(),
              version + 1,
              next.waiting(),
              next.uncounted(),
              next.sending(),
              next.quietUntil(),
              next.told()));
    }
    mayBeKilled();
    return isNext;
  }

  @Override
  public List<Mailbox> all(CommunityId community) {
    mayBeKilled();
    return List.copyOf(kept.values());
  }

  @Override
  public boolean send(Mail mail) {
    mayBeKilled();
    if (!isMailDown) {
      sent.add(mail);
    }
    mayBeKilled();
    return !isMailDown;
  }

  private void mayBeKilled() {
    if (calls++ == faultAt || random.filter(it -> it.nextInt(10) == 0).isPresent()) {
      throw new Killed();
    }
  }

  /** A process was killed. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
