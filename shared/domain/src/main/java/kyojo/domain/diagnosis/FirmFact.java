package kyojo.domain.diagnosis;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/**
 * Something of which a firm has one beside what it left, and which ends with the last of that
 * ({@link FirmFacts}). Thread-safe.
 */
public interface FirmFact {
  /**
   * What is kept.
   *
   * @param since when it was made, as it is stored
   * @param expiresAt when it ends, to the second
   */
  record Seen(String since, Instant expiresAt) {}

  /** What is kept, as it is after every answered change; nothing where it was erased. */
  Optional<Seen> seen(CommunityId community, FirmId firm);

  /** Lets it end then. Nothing changes where it is not any more as it was seen. */
  void endAt(CommunityId community, FirmId firm, Seen seen, Instant expiresAt);

  /**
   * Erases it at once, only a trace without content stays until {@code forgottenAt}. Nothing
   * changes where it is not any more as it was seen.
   */
  void erase(CommunityId community, FirmId firm, Seen seen, Instant forgottenAt);
}
