package kyojo.domain.desk;

import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;

/** Takes what a firm answered on paper, from the clerk who types it in. Thread-safe. */
public final class EnterSheet {
  private final Desk desk;
  private final SubmitDiagnosis submitDiagnosis;

  public EnterSheet(Desk desk, SubmitDiagnosis submitDiagnosis) {
    this.desk = desk;
    this.submitDiagnosis = submitDiagnosis;
  }

  /**
   * What was on paper. The clerk has seen that the firm agreed to the notice.
   *
   * @param receipt whose sheet it is, where the firm shows its receipt; else it is a new one
   */
  public record Command(
      Desk.Caller caller, IdempotencyKey key, Optional<Receipt> receipt, Submission submission) {}

  /** What became of it; nothing where the caller does not work at this desk. */
  public Optional<SubmitDiagnosis.Result> enter(Command command) {
    return desk.clerk(command.caller())
        .map(clerk -> {
          var submission =
              new SubmitDiagnosis.Command(
                  clerk.community(),
                  command.key(),
                  command.receipt().<Whose>map(Whose.Holder::new).orElseGet(Whose.NewFirm::new),
                  new Channel.Staff(clerk.member().id()),
                  command.submission());
          clerk.record(AuditAction.SHEET_ENTERED, submission.firm().value());
          return submitDiagnosis.submit(submission);
        });
  }
}
