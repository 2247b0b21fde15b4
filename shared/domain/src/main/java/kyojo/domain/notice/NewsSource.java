package kyojo.domain.notice;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** Knows what a written record is news of. Implementations are thread-safe. */
@FunctionalInterface
public interface NewsSource {
  /**
   * What a record that was written is news of, and for whom; nothing where it is none, or the
   * record is there no more.
   *
   * @param partition and {@code sort}: the record's key
   */
  Optional<Addressed> news(String partition, String sort);

  /** News for a mailbox. */
  record Addressed(CommunityId community, Recipient recipient, News news) {}
}
