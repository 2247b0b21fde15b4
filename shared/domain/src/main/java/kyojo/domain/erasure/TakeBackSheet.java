package kyojo.domain.erasure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.desk.Desk;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;

/**
 * Lets a clerk take back a sheet from paper that they typed in by mistake. Later than that, the
 * holder of the receipt erases it. Thread-safe.
 */
public final class TakeBackSheet {
  private static final Duration TIME = Duration.ofHours(Limits.SHEET_TAKE_BACK_HOURS);

  /** What a sheet says is kept a moment later than it was said, where clocks differ. */
  private static final Duration KEPT_WITHIN = Duration.ofSeconds(5);

  private final Desk desk;
  private final DiagnosisStore diagnoses;
  private final Consents consents;
  private final FirmFacts facts;
  private final EraseDiagnosis eraseDiagnosis;
  private final InstantSource clock;

  public TakeBackSheet(
      Desk desk,
      DiagnosisStore diagnoses,
      Consents consents,
      FirmFacts facts,
      EraseDiagnosis eraseDiagnosis,
      InstantSource clock) {
    this.desk = desk;
    this.diagnoses = diagnoses;
    this.consents = consents;
    this.facts = facts;
    this.eraseDiagnosis = eraseDiagnosis;
    this.clock = clock;
  }

  /** Which sheet, and who wants it back. */
  public record Command(Desk.Caller caller, FirmId firm, DiagnosisId diagnosis) {}

  /** What became of it. */
  public enum Result {
    DONE,
    /** The caller does not work at this desk. */
    DENIED,
    /** The tenant has no such diagnosis, or none any more. */
    UNKNOWN,
    /** Somebody else typed it in, or the firm sent it itself. */
    NOT_YOURS,
    /** By now the firm counts on it. */
    TOO_LATE
  }

  /** Erases the sheet at once, with a trace in the trail before. */
  public Result takeBack(Command command) {
    return desk.clerk(command.caller())
        .map(clerk -> takeBack(clerk, command))
        .orElse(Result.DENIED);
  }

  private Result takeBack(Desk.Clerk clerk, Command command) {
    return diagnoses
        .find(clerk.community(), command.firm(), command.diagnosis())
        .map(sealed -> takeBack(clerk, sealed.diagnosis()))
        .orElseGet(() -> {
          // One that ended half-way is asked again and finds no diagnosis.
          facts.settle(clerk.community(), command.firm());
          return Result.UNKNOWN;
        });
  }

  private Result takeBack(Desk.Clerk clerk, Diagnosis sheet) {
    if (!sheet.enteredBy().equals(Optional.of(clerk.member().id()))) {
      return Result.NOT_YOURS;
    }
    if (!clock.instant().isBefore(sheet.submittedAt().plus(TIME))) {
      return Result.TOO_LATE;
    }
    clerk.record(AuditAction.SHEET_TAKEN_BACK, sheet.firm().value());
    sheet.choice().filter(IdentityConsent::given).ifPresent(said -> hide(sheet, said));
    eraseDiagnosis.erase(sheet);
    return Result.DONE;
  }

  /**
   * That the firm may be seen was said for it by mistake, too. A choice that it made since stays;
   * whether it had agreed before the sheet is not known any more, so that it is asked again.
   */
  private void hide(Diagnosis sheet, IdentityConsent said) {
    Instant since = said.decidedAt().plus(KEPT_WITHIN);
    consents
        .find(sheet.community(), sheet.firm())
        .filter(kept -> kept.given() && !kept.decidedAt().isAfter(since))
        .ifPresent(kept ->
            consents.set(sheet.community(), sheet.firm(), kept.takenBack(), sheet.expiresAt()));
  }
}
