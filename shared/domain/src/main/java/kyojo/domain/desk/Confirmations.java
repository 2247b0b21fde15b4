package kyojo.domain.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.diagnosis.FirmFact;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/** Which firms staff know. Thread-safe. */
public interface Confirmations extends FirmFact {
  /** What is kept for a firm, as it is after every change that has been answered. */
  Optional<Confirmation> find(CommunityId community, FirmId firm);

  /** What is kept for each of many firms. */
  Map<FirmId, Confirmation> find(CommunityId community, Collection<FirmId> firms);

  /**
   * Keeps it in the place of any other.
   *
   * @param expiresAt when the last diagnosis of the firm ends
   */
  void put(CommunityId community, FirmId firm, Confirmation confirmation, Instant expiresAt);

  /** Erases it, whatever it is; only a trace without content stays until {@code forgottenAt}. */
  void erase(CommunityId community, FirmId firm, Instant forgottenAt);
}
