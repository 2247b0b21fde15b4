package kyojo.domain.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import kyojo.domain.Tombstone;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.sharing.ViewLinkStore;

/** Erases all that a firm left in a community, for the holder of its receipt. Thread-safe. */
public final class EraseFirm {
  private final DiagnosisStore diagnoses;
  private final ViewLinkStore links;
  private final FirmFacts facts;
  private final InstantSource clock;

  public EraseFirm(
      DiagnosisStore diagnoses, ViewLinkStore links, FirmFacts facts, InstantSource clock) {
    this.diagnoses = diagnoses;
    this.links = links;
    this.facts = facts;
    this.clock = clock;
  }

  /** Which firm, and by whose right. */
  public record Command(CommunityId community, Receipt receipt) {}

  /**
   * Erases every diagnosis, every link, the choice whether staff may see who it is, and that they
   * know it. Ended half-way, it is asked again: the receipt opens what is left until nothing is.
   * False where the receipt opens nothing, or nothing any more.
   */
  public boolean erase(Command command) {
    return erase(command.community(), command.receipt().firm(), command.receipt()::opens);
  }

  /** Whether the firm has left a diagnosis. */
  boolean isThere(CommunityId community, FirmId firm) {
    return !opened(community, firm, _ -> true).isEmpty();
  }

  /** The same for what a receipt with such a trace opens. */
  boolean erase(CommunityId community, FirmId firm, Predicate<SecretHash> isOf) {
    if (opened(community, firm, isOf).isEmpty()) {
      // An erasure that ended half-way is asked again and finds no diagnosis.
      facts.settle(community, firm);
      return false;
    }
    Instant forgottenAt = Tombstone.forgottenAt(clock.instant());
    diagnoses.eraseFirm(community, firm, forgottenAt);
    // Links first, because without a diagnosis the receipt would not open them a second time. They
    // and the diagnoses are listed after the mark, so that nothing added before it is overlooked.
    links.all(community, firm).forEach(link -> links.revoke(link, forgottenAt));
    opened(community, firm, isOf).forEach(diagnosis -> diagnoses.erase(diagnosis, forgottenAt));
    facts.settle(community, firm);
    return true;
  }

  private List<Diagnosis> opened(CommunityId community, FirmId firm, Predicate<SecretHash> isOf) {
    return diagnoses.all(community, firm).sealed().stream()
        .filter(sealed -> isOf.test(sealed.receipt()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .toList();
  }
}
