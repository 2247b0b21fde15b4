package kyojo.domain.notice;

import java.time.Instant;
import java.util.List;
import kyojo.domain.identity.CommunityId;

/**
 * Keeps mailboxes, as they are after every answered change. Implementations are thread-safe. A call
 * that ends with an exception may or may not have stored something.
 */
public interface MailboxStore {
  /** The mailbox; an empty one where none is kept. */
  Mailbox find(CommunityId community, Recipient recipient);

  /**
   * Stores the next version of what {@link #find} gave; it gets the version after.
   *
   * @param expiresAt when it may be forgotten
   * @return false where another version is kept by now, and nothing has changed
   */
  boolean replace(Mailbox next, Instant expiresAt);

  /** Those of a community. */
  List<Mailbox> all(CommunityId community);
}
