package kyojo.domain.erasure;

import java.time.InstantSource;
import java.util.Set;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.FirmChange;
import kyojo.domain.identity.FirmId;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Role;

/**
 * Lets an owner erase what a firm left, where the firm has lost its receipt and asks for it. The
 * manual says what has to be checked before. Thread-safe.
 */
public final class EraseFirmOnRequest {
  private final Access access;
  private final AuditTrail trail;
  private final EraseFirm eraseFirm;
  private final InstantSource clock;

  public EraseFirmOnRequest(
      Access access, AuditTrail trail, EraseFirm eraseFirm, InstantSource clock) {
    this.access = access;
    this.trail = trail;
    this.eraseFirm = eraseFirm;
    this.clock = clock;
  }

  /** Erases all that the firm left, with a trace in the trail before. */
  public FirmChange erase(Desk.Caller caller, FirmId firm) {
    return access
        .of(caller.community(), caller.person(), Set.of(Role.OWNER))
        .map(owner -> {
          if (eraseFirm.isThere(caller.community(), firm)) {
            trail.add(
                caller.community(),
                AuditEntry.of(
                    clock.instant(),
                    owner,
                    AuditAction.FIRM_ERASED,
                    firm.value(),
                    caller.address()));
          }
          return eraseFirm.erase(caller.community(), firm, _ -> true)
              ? FirmChange.DONE
              : FirmChange.UNKNOWN;
        })
        .orElse(FirmChange.DENIED);
  }
}
