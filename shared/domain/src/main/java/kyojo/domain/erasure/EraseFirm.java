package kyojo.domain.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kyojo.domain.Tombstone;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.DiagnosisStore.FirmDiagnoses;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.sharing.ViewLinkStore;

/** Erases all that a firm left in a community, for the holder of its receipt. Thread-safe. */
public final class EraseFirm {
  private final DiagnosisStore diagnoses;
  private final ViewLinkStore links;
  private final InventoryStore inventories;
  private final FirmFacts facts;
  private final InstantSource clock;

  public EraseFirm(
      DiagnosisStore diagnoses,
      ViewLinkStore links,
      InventoryStore inventories,
      FirmFacts facts,
      InstantSource clock) {
    this.diagnoses = diagnoses;
    this.links = links;
    this.inventories = inventories;
    this.facts = facts;
    this.clock = clock;
  }

  /** Which firm, and by whose right. */
  public record Command(CommunityId community, Receipt receipt) {}

  /**
   * Erases every diagnosis, every link, the list of devices, the choice whether staff may see who
   * it is, and that they know it. Ended half-way, it is asked again: the receipt opens what is left
   * until nothing is. False where the receipt opens nothing, or nothing any more.
   */
  public boolean erase(Command command) {
    return erase(command.community(), command.receipt().firm(), command.receipt()::opens);
  }

  /** Whether the firm has left a diagnosis or a list of devices. */
  boolean isThere(CommunityId community, FirmId firm) {
    return isThere(diagnoses.all(community, firm), _ -> true);
  }

  /** The same for what a receipt with such a trace opens. */
  boolean erase(CommunityId community, FirmId firm, Predicate<SecretHash> isOf) {
    if (!isThere(diagnoses.all(community, firm), isOf)) {
      // An erasure that ended half-way is asked again and finds nothing.
      facts.settle(community, firm);
      return false;
    }
    Instant forgottenAt = Tombstone.forgottenAt(clock.instant());
    diagnoses.eraseFirm(community, firm, forgottenAt);
    // Links first, because without the rest the receipt would not open them a second time. All are
    // listed after the mark, so that nothing added before it is overlooked. The list of devices
    // last: it opens the rest for another try.
    links.all(community, firm).forEach(link -> links.revoke(link, forgottenAt));
    opened(community, firm, isOf).forEach(diagnosis -> diagnoses.erase(diagnosis, forgottenAt));
    inventories.erase(community, firm, forgottenAt);
    facts.settle(community, firm);
    return true;
  }

  private static boolean isThere(FirmDiagnoses has, Predicate<SecretHash> isOf) {
    return Stream.concat(
            has.sealed().stream().map(DiagnosisStore.Sealed::receipt),
            has.inventory().map(DiagnosisStore.KeptInventory::receipt).stream())
        .anyMatch(isOf);
  }

  private List<Diagnosis> opened(CommunityId community, FirmId firm, Predicate<SecretHash> isOf) {
    return diagnoses.all(community, firm).sealed().stream()
        .filter(sealed -> isOf.test(sealed.receipt()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .toList();
  }
}
