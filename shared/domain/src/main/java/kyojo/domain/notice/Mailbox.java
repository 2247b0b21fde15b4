package kyojo.domain.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;

/**
 * What one recipient is to be told and was told. News wait here until the mailbox was quiet for a
 * while, go out together in one letter, and are remembered, so that they are told once however
 * often they come. Immutable.
 *
 * @param version 0 where nothing is kept, and one more with every change
 * @param uncounted how many more wait than are named
 * @param sending what goes out; whoever finds it here after a while sends it again
 * @param quietUntil until when nothing else goes out
 * @param told ids of what went out, the newest last
 */
public record Mailbox(
    CommunityId community,
    Recipient recipient,
    long version,
    List<News> waiting,
    int uncounted,
    Optional<Letter> sending,
    Instant quietUntil,
    List<String> told) {
  public Mailbox {
    waiting = List.copyOf(waiting);
    told = List.copyOf(told);
  }

  /** One that was told nothing yet. */
  public static Mailbox empty(CommunityId community, Recipient recipient) {
    return new Mailbox(
        community, recipient, 0, List.of(), 0, Optional.empty(), Instant.EPOCH, List.of());
  }

  /** With what it does not know yet. */
  Mailbox with(List<News> more) {
    var next = new ArrayList<>(waiting);
    int over = uncounted;
    for (var one : more) {
      if (knows(one.id()) || next.stream().anyMatch(waits -> waits.id().equals(one.id()))) {
        continue;
      }
      if (next.size() < NoticeLimits.NEWS_MAX) {
        next.add(one);
      } else {
        over++;
      }
    }
    return new Mailbox(community, recipient, version, next, over, sending, quietUntil, told);
  }

  /** Whether something waits, nothing goes out, and it was quiet for long enough. */
  boolean isDue(Instant now) {
    return !waiting.isEmpty() && sending.isEmpty() && !now.isBefore(quietUntil);
  }

  /** What waits goes out. */
  Mailbox begun(Instant now) {
    var letter = new Letter(waiting, uncounted, 1, now);
    return new Mailbox(
        community,
        recipient,
        version,
        List.of(),
        0,
        Optional.of(letter),
        now.plus(NoticeLimits.QUIET),
        told);
  }

  /** What goes out was broken off, and goes out again. */
  Mailbox again(Instant now) {
    return new Mailbox(
        community,
        recipient,
        version,
        waiting,
        uncounted,
        sending.map(letter -> letter.again(now)),
        quietUntil,
        told);
  }

  /** What went out has gone, or is given up. */
  Mailbox settled() {
    var ids =
        Stream.concat(
                told.stream(), sending.stream().flatMap(it -> it.news().stream()).map(News::id))
            .toList();
    var newest = ids.subList(Math.max(0, ids.size() - NoticeLimits.TOLD_MAX), ids.size());
    return new Mailbox(
        community, recipient, version, waiting, uncounted, Optional.empty(), quietUntil, newest);
  }

  /** Whether the letter that goes out tells of any of these. */
  boolean isSending(List<News> news) {
    var ids = news.stream().map(News::id).toList();
    return sending.stream().flatMap(it -> it.news().stream()).map(News::id).anyMatch(ids::contains);
  }

  /** Whether what goes out began to, or was tried again, at this moment. */
  boolean isBegunAt(Instant now) {
    return sending.filter(letter -> letter.since().equals(now)).isPresent();
  }

  private boolean knows(String id) {
    return told.contains(id)
        || sending.stream().flatMap(it -> it.news().stream()).anyMatch(it -> it.id().equals(id));
  }
}
