package kyojo.domain.incident.desk;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.Assessment;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.JudgeReport;
import kyojo.domain.incident.report.JudgeReport.Judged;
import kyojo.domain.incident.report.ReportVersion;

/**
 * Shows staff one report with all that belongs to it, or one of its versions. The trail tells who
 * looked. Thread-safe.
 */
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

  /** Which version of a report is asked for. */
  public record OneVersion(Desk.Caller caller, IncidentId incident, int number) {}

  /** What became of it. */
  public sealed interface Result {
    record Found(Judged judged) implements Result {}

    /** A version, and what the rules say of it for the moment when it came. */
    record OneFound(ReportVersion version, Assessment assessment) implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    record Unknown() implements Result {}
  }

  public Result read(Query query) {
    return look(
        query.caller(),
        query.incident(),
        dossier -> Optional.of(new Result.Found(judge.judge(dossier, clock.instant()))));
  }

  /** One version as it was sent. */
  public Result version(OneVersion asked) {
    return look(
        asked.caller(),
        asked.incident(),
        dossier ->
            dossier.versions().stream()
                .filter(version -> version.number() == asked.number())
                .findFirst()
                .map(version ->
                    new Result.OneFound(version, judge.assess(version.content(), version.at()))));
  }

  private Result look(
      Desk.Caller caller, IncidentId incident, Function<Dossier, Optional<? extends Result>> show) {
    return desk.clerk(caller)
        .map(clerk -> look(clerk, incident, show))
        .orElseGet(Result.Denied::new);
  }

  private Result look(
      Desk.Clerk clerk, IncidentId incident, Function<Dossier, Optional<? extends Result>> show) {
    clerk.record(AuditAction.INCIDENT_READ, incident.value());
    Optional<Dossier> dossier =
        store
            .read(clerk.community(), incident)
            .filter(found -> !found.found().hasExpired(clock.instant()));
    return dossier.<Result>flatMap(show).orElseGet(Result.Unknown::new);
  }
}
