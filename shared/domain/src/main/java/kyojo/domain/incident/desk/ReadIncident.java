package kyojo.domain.incident.desk;

import java.time.Instant;
import java.time.InstantSource;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.JudgeReport;
import kyojo.domain.incident.report.JudgeReport.Judged;

/** Shows staff one report with all that belongs to it. The trail tells who looked. Thread-safe. */
public final class ReadIncident {
  private final Desk desk;
  private final IncidentStore store;
  private final JudgeReport judge;
  private final InstantSource clock;

  public ReadIncident(Desk desk, IncidentStore store, JudgeReport judge, InstantSource clock) {
    this.desk = desk;
    this.store = store;
    this.judge = judge;
    this.clock = clock;
  }

  /** Which report is asked for. */
  public record Query(Desk.Caller caller, IncidentId incident) {}

  /** What became of it. */
  public sealed interface Result {
    record Found(Judged judged) implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    record Unknown() implements Result {}
  }

  public Result read(Query query) {
    return desk.clerk(query.caller())
        .map(clerk -> read(clerk, query.incident()))
        .orElseGet(Result.Denied::new);
  }

  private Result read(Desk.Clerk clerk, IncidentId incident) {
    Instant now = clock.instant();
    clerk.record(AuditAction.INCIDENT_READ, incident.value());
    return store
        .read(clerk.community(), incident)
        .filter(dossier -> !dossier.found().hasExpired(now))
        .<Result>map(dossier -> new Result.Found(judge.judge(dossier, now)))
        .orElseGet(Result.Unknown::new);
  }
}
