package kyojo.domain.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kyojo.domain.identity.CommunityId;

/**
 * Tells recipients of news: what is told here is in at least one mail, and in one only as its
 * reader sees it, wherever a process ends. A mailbox is changed before its mail is sent and after
 * it; who finds it changed half-way sends the same mail again. Thread-safe.
 */
public final class SendNotices {
  private final MailboxStore store;
  private final Addresses addresses;
  private final Letters letters;
  private final Mailer mailer;
  private final InstantSource clock;

  public SendNotices(
      MailboxStore store,
      Addresses addresses,
      Letters letters,
      Mailer mailer,
      InstantSource clock) {
    this.store = store;
    this.addresses = addresses;
    this.letters = letters;
    this.mailer = mailer;
    this.clock = clock;
  }

  /**
   * Takes news for a recipient, and sends them where the mailbox was quiet. When this ends without
   * an exception they need not come again; they may.
   */
  public void tell(CommunityId community, Recipient recipient, List<News> news) {
    Instant now = clock.instant();
    var fresh =
        news.stream().filter(one -> one.at().plus(NoticeLimits.NEWS_AGE_MAX).isAfter(now)).toList();
    if (fresh.isEmpty() || addresses.address(community, recipient).isEmpty()) {
      return;
    }
    Mailbox known = store.find(community, recipient);
    if (known.isSending(fresh)) {
      // Whoever was told of these before did not end; nobody else sends for the same news.
      deliver(known);
    }
    change(
            community,
            recipient,
            box -> {
              Mailbox with = box.with(fresh);
              return with.isDue(now) ? with.begun(now) : with;
            })
        .filter(box -> box.isBegunAt(now) && box.isSending(fresh))
        .ifPresent(this::deliver);
  }

  /**
   * Sends what waited for long enough, and what was broken off, to all of a community's.
   *
   * @return how many letters were given up, because they could not be sent for hours
   */
  public int sendWaiting(CommunityId community) {
    Instant now = clock.instant();
    int givenUp = 0;
    for (var box : store.all(community)) {
      if (!box.isDue(now) && !isBrokenOff(box, now)) {
        continue;
      }
      var next = change(community, box.recipient(), kept -> goOn(kept, now));
      next.filter(it -> it.isBegunAt(now)).ifPresent(this::deliver);
      givenUp += next.filter(it -> it.sending().isEmpty()).isPresent() ? 1 : 0;
    }
    return givenUp;
  }

  private static Mailbox goOn(Mailbox box, Instant now) {
    if (isBrokenOff(box, now)) {
      return isHopeless(box) ? box.settled() : box.again(now);
    }
    return box.isDue(now) ? box.begun(now) : box;
  }

  private static boolean isBrokenOff(Mailbox box, Instant now) {
    return box.sending().filter(letter -> letter.isToBeTriedAgain(now)).isPresent();
  }

  private static boolean isHopeless(Mailbox box) {
    return box.sending()
        .filter(letter -> letter.attempts() >= NoticeLimits.ATTEMPTS_MAX)
        .isPresent();
  }

  private void deliver(Mailbox box) {
    Letter letter = box.sending().orElseThrow();
    boolean isGone =
        addresses
            .address(box.community(), box.recipient())
            .map(to -> letters.write(box.community(), box.recipient(), letter, to))
            .map(mailer::send)
            // Who has no address any more is told nothing.
            .orElse(true);
    if (isGone) {
      change(
          box.community(),
          box.recipient(),
          kept ->
              kept.sending().filter(it -> it.news().equals(letter.news())).isPresent()
                  ? kept.settled()
                  : kept);
    }
    // Else it stays where it is, and the next round finds it.
  }

  /**
   * Changes a mailbox, whoever else does; the mailbox afterwards, nothing where it is as it was.
   */
  private Optional<Mailbox> change(
      CommunityId community, Recipient recipient, UnaryOperator<Mailbox> change) {
    for (int i = 0; i < NoticeLimits.CHANGES_MAX; i++) {
      Mailbox before = store.find(community, recipient);
      Mailbox next = change.apply(before);
      if (next.equals(before)) {
        return Optional.empty();
      }
      if (store.replace(next, clock.instant().plus(NoticeLimits.MAILBOX_KEPT))) {
        return Optional.of(next);
      }
    }
    throw new IllegalStateException("a mailbox is changed by too many at once");
  }
}
