package kyojo.domain.notice;

import kyojo.domain.community.EmailAddress;

/**
 * A mail of plain text.
 *
 * @param id becomes its Message-ID: two copies of a mail have one, two mails have two
 * @param text lines end with a line feed
 */
public record Mail(String id, EmailAddress to, String subject, String text) {
  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "Mail[" + id + "]";
  }
}
