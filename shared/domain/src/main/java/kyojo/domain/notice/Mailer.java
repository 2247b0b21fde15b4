package kyojo.domain.notice;

/** Sends mails. Implementations are thread-safe. */
@FunctionalInterface
public interface Mailer {
  /**
   * Sends it, once or, where an answer was lost, twice as the same mail.
   *
   * @return false where it cannot be sent now
   */
  boolean send(Mail mail);
}
