package kyojo.domain.desk;

import java.time.InstantSource;
import kyojo.domain.Tombstone;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.identity.FirmId;

/** Lets staff say that they know a firm, and take it back. Thread-safe. */
public final class ConfirmFirm {
  private final Desk desk;
  private final DiagnosisStore diagnoses;
  private final Confirmations confirmations;
  private final InstantSource clock;

  public ConfirmFirm(
      Desk desk, DiagnosisStore diagnoses, Confirmations confirmations, InstantSource clock) {
    this.desk = desk;
    this.diagnoses = diagnoses;
    this.confirmations = confirmations;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Result {
    DONE,
    /** The caller does not work at this desk. */
    DENIED,
    /** The tenant has no such firm. */
    UNKNOWN
  }

  /** The firm counts as one of known origin from now on. */
  public Result confirm(Desk.Caller caller, FirmId firm) {
    return desk.clerk(caller).map(clerk -> confirm(clerk, firm)).orElse(Result.DENIED);
  }

  private Result confirm(Desk.Clerk clerk, FirmId firm) {
    if (!isThere(clerk, firm)) {
      return Result.UNKNOWN;
    }
    clerk.record(AuditAction.FIRM_CONFIRMED, firm.value());
    var member = clerk.member();
    confirmations.put(
        clerk.community(), firm, new Confirmation(member.id(), member.name(), clock.instant()));
    if (!isThere(clerk, firm)) {
      // The firm was erased meanwhile; what erased it may not have seen this.
      erase(clerk, firm);
      return Result.UNKNOWN;
    }
    return Result.DONE;
  }

  /** Nobody says any more that the firm is known. */
  public Result withdraw(Desk.Caller caller, FirmId firm) {
    return desk.clerk(caller).map(clerk -> withdraw(clerk, firm)).orElse(Result.DENIED);
  }

  private Result withdraw(Desk.Clerk clerk, FirmId firm) {
    if (!isThere(clerk, firm)) {
      return Result.UNKNOWN;
    }
    clerk.record(AuditAction.FIRM_CONFIRMATION_WITHDRAWN, firm.value());
    erase(clerk, firm);
    return Result.DONE;
  }

  private void erase(Desk.Clerk clerk, FirmId firm) {
    confirmations.erase(clerk.community(), firm, Tombstone.forgottenAt(clock.instant()));
  }

  private boolean isThere(Desk.Clerk clerk, FirmId firm) {
    return !diagnoses.all(clerk.community(), firm).lasting(clock.instant()).isEmpty();
  }
}
