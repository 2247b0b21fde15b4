package kyojo.domain.erasure;

import java.time.Instant;
import java.time.InstantSource;
import kyojo.domain.Tombstone;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.Succession;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.Receipt;
import kyojo.domain.sharing.ViewLinkStore;

/** Erases a diagnosis, and the links to it, for the holder of its receipt. Thread-safe. */
public final class EraseDiagnosis {
  private final DiagnosisStore diagnoses;
  private final ViewLinkStore links;
  private final FirmFacts facts;
  private final Succession succession;
  private final InstantSource clock;

  public EraseDiagnosis(
      DiagnosisStore diagnoses, ViewLinkStore links, FirmFacts facts, InstantSource clock) {
    this.diagnoses = diagnoses;
    this.links = links;
    this.facts = facts;
    this.succession = new Succession(diagnoses);
    this.clock = clock;
  }

  /** What shall be erased, and by whose right. */
  public record Command(CommunityId community, Receipt receipt, DiagnosisId diagnosis) {}

  /**
   * Erases it at once; what is left is the trace of its id, so that a repeated submission does not
   * bring it back. False where there is no such diagnosis for this receipt, or none any more.
   */
  public boolean erase(Command command) {
    return diagnoses
        .find(command.community(), command.receipt().firm(), command.diagnosis())
        .filter(sealed -> command.receipt().opens(sealed.receipt()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .map(diagnosis -> {
          erase(diagnosis);
          return true;
        })
        .orElseGet(() -> {
          // An erasure that ended half-way is asked again and finds no diagnosis.
          facts.settle(command.community(), command.receipt().firm());
          return false;
        });
  }

  /**
   * Links first: the receipt opens the diagnosis for another try when this ends half-way. So does
   * the succession; until then the firm is listed twice rather than not at all. It is settled once
   * more at the end, for what others did meanwhile. What goes with the firm's last diagnosis goes
   * after it, so that a choice to be hidden holds as long as there is something to hide.
   */
  void erase(Diagnosis diagnosis) {
    Instant forgottenAt = Tombstone.forgottenAt(clock.instant());
    links.all(diagnosis.community(), diagnosis.firm()).stream()
        .filter(link -> link.diagnosis().equals(diagnosis.id()))
        .forEach(link -> links.revoke(link, forgottenAt));
    succession.settleWithout(diagnosis.community(), diagnosis.firm(), diagnosis.id());
    diagnoses.erase(diagnosis, forgottenAt);
    succession.settle(diagnosis.community(), diagnosis.firm());
    facts.settle(diagnosis.community(), diagnosis.firm());
  }
}
