package kyojo.domain.incident.desk;

import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.desk.Desk;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.incident.report.ReportDraft;
import kyojo.domain.incident.report.SubmitReport;

/** Takes what a firm told by telephone, from the clerk who types it in. Thread-safe. */
public final class EnterIncident {
  private final Desk desk;
  private final SubmitReport submitReport;

  public EnterIncident(Desk desk, SubmitReport submitReport) {
    this.desk = desk;
    this.submitReport = submitReport;
  }

  /** What was told. The clerk has read the notice to the firm. */
  public record Command(Desk.Caller caller, IdempotencyKey key, ReportDraft draft) {}

  /** What became of it; nothing where the caller does not work at this desk. */
  public Optional<SubmitReport.Result> enter(Command command) {
    return desk.clerk(command.caller())
        .map(clerk -> {
          clerk.record(AuditAction.INCIDENT_ENTERED, clerk.community().value());
          return submitReport.submit(
              new SubmitReport.Command(
                  clerk.community(),
                  command.key(),
                  new Channel.Staff(clerk.member().id()),
                  command.draft()));
        });
  }
}
