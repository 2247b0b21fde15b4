package kyojo.domain.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Tombstone;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.identity.FirmId;

/** Lets staff say that they know a firm, and take it back. Thread-safe. */
public final class ConfirmFirm {
  private final Desk desk;
  private final DiagnosisStore diagnoses;
  private final Confirmations confirmations;
  private final FirmFacts facts;
  private final InstantSource clock;

  public ConfirmFirm(
      Desk desk,
      DiagnosisStore diagnoses,
      Confirmations confirmations,
      FirmFacts facts,
      InstantSource clock) {
    this.desk = desk;
    this.diagnoses = diagnoses;
    this.confirmations = confirmations;
    this.facts = facts;
    this.clock = clock;
  }

  /** The firm counts as one of known origin from now on. */
  public FirmChange confirm(Desk.Caller caller, FirmId firm) {
    return desk.clerk(caller).map(clerk -> confirm(clerk, firm)).orElse(FirmChange.DENIED);
  }

  private FirmChange confirm(Desk.Clerk clerk, FirmId firm) {
    Optional<Instant> end = end(clerk, firm);
    if (end.isEmpty()) {
      facts.settle(clerk.community(), firm);
      return FirmChange.UNKNOWN;
    }
    clerk.record(AuditAction.FIRM_CONFIRMED, firm.value());
    var member = clerk.member();
    confirmations.put(
        clerk.community(),
        firm,
        new Confirmation(member.id(), member.name(), clock.instant()),
        end.get());
    // The firm may have been erased meanwhile, by somebody who did not see this.
    facts.settle(clerk.community(), firm);
    return end(clerk, firm).isPresent() ? FirmChange.DONE : FirmChange.UNKNOWN;
  }

  /** Nobody says any more that the firm is known. */
  public FirmChange withdraw(Desk.Caller caller, FirmId firm) {
    return desk.clerk(caller).map(clerk -> withdraw(clerk, firm)).orElse(FirmChange.DENIED);
  }

  private FirmChange withdraw(Desk.Clerk clerk, FirmId firm) {
    if (end(clerk, firm).isEmpty()) {
      facts.settle(clerk.community(), firm);
      return FirmChange.UNKNOWN;
    }
    clerk.record(AuditAction.FIRM_CONFIRMATION_WITHDRAWN, firm.value());
    confirmations.erase(clerk.community(), firm, Tombstone.forgottenAt(clock.instant()));
    return FirmChange.DONE;
  }

  /** When the firm's last diagnosis ends; nothing where it has none. */
  private Optional<Instant> end(Desk.Clerk clerk, FirmId firm) {
    return diagnoses.all(clerk.community(), firm).end(clock.instant());
  }
}
