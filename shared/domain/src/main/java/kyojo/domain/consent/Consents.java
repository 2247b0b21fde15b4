package kyojo.domain.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.diagnosis.FirmFact;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/**
 * The choices of firms that are kept apart from their diagnoses. A firm's first choice lies in its
 * first diagnosis alone; from its second diagnosis on, and once it changed its mind, what is in
 * force lies here. So a diagnosis and this tell what holds ({@link
 * kyojo.domain.diagnosis.Diagnosis#visibleIdentity}). Thread-safe.
 */
public interface Consents extends FirmFact {
  /**
   * What is kept for a firm, as it is after every change that has been answered; {@link
   * IdentityConsent#ERASED} where it was erased.
   */
  Optional<IdentityConsent> find(CommunityId community, FirmId firm);

  /** The same for each of many firms. */
  Map<FirmId, IdentityConsent> find(CommunityId community, Collection<FirmId> firms);

  /**
   * Keeps the choice, unless a later one is kept.
   *
   * @param expiresAt when the last diagnosis of the firm ends
   */
  void set(CommunityId community, FirmId firm, IdentityConsent consent, Instant expiresAt);

  /** Erases it, whatever it is; only a trace without content stays until {@code forgottenAt}. */
  void erase(CommunityId community, FirmId firm, Instant forgottenAt);
}
