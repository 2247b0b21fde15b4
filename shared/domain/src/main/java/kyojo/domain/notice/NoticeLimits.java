package kyojo.domain.notice;

import java.time.Duration;

/** The limits on mails, each with its reason. */
public final class NoticeLimits {
  /** One mail in this time to a mailbox: a storm of reports must not become one of mails. */
  public static final Duration QUIET = Duration.ofMinutes(5);

  /** News that a mailbox names; what comes on top is counted alone. 40 kB of the table's 400. */
  public static final int NEWS_MAX = 500;

  /** News of which a mailbox knows that it was told: several batches of a stream. */
  public static final int TOLD_MAX = 500;

  /** Numbers in one mail: a phone's screen, and the list has the others. */
  public static final int NUMBERS_MAX = 20;

  /** A stream keeps what happened for a day; what is older was brought back, or read again. */
  public static final Duration NEWS_AGE_MAX = Duration.ofDays(2);

  /** How long a mailbox remembers what it told: longer than news can come again. */
  public static final Duration MAILBOX_KEPT = Duration.ofDays(7);

  /** Longer than whoever sends may run: what is still being sent then was broken off. */
  public static final Duration SENDING = Duration.ofMinutes(2);

  /** From one try to the next, doubled each time, at most. */
  public static final Duration PAUSE_MAX = Duration.ofHours(1);

  /** Tries over some eight hours. */
  public static final int ATTEMPTS_MAX = 12;

  /** How often a change of a mailbox is tried again when others change it at the same time. */
  public static final int CHANGES_MAX = 20;

  private NoticeLimits() {}
}
