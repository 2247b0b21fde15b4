package kyojo.domain.incident.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Tombstone;
import kyojo.domain.incident.report.IncidentCase.Contents;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.IncidentStore.Found;

/** Shows a reporter a report, and erases it, for the holder of its receipt. Thread-safe. */
public final class HoldReport {
  private final IncidentStore store;
  private final Quarantine quarantine;
  private final JudgeReport judge;
  private final OpenReport open;
  private final InstantSource clock;

  public HoldReport(
      IncidentStore store, Quarantine quarantine, JudgeReport judge, InstantSource clock) {
    this.store = store;
    this.quarantine = quarantine;
    this.judge = judge;
    this.open = new OpenReport(store, clock);
    this.clock = clock;
  }

  /** The report, judged by the rules of now; last days that differ are kept before they show. */
  public ReportResult read(ReportRight right) {
    return open.withAll(right, this::shown);
  }

  private Optional<ReportResult> shown(Dossier dossier) {
    Instant now = clock.instant();
    IncidentCase found = dossier.found();
    IncidentCase judged = judge.judged(found, judge.assess(dossier.newest().content(), now));
    if (judged.shown().equals(found.shown())) {
      return Optional.of(new ReportResult.Shown(judge.judge(dossier, now), false));
    }
    IncidentCase next =
        found.with(found.contents(), found.activity()).judged(judged.automatic(), judged.shown());
    return store.replace(found, next)
        ? Optional.of(new ReportResult.Shown(judge.judge(dossier.of(next), now), false))
        : Optional.empty();
  }

  /** Which version of a report is asked for. */
  public record OneVersion(ReportRight right, int number) {}

  /** One version, and what the rules say of it for the moment when it came. */
  public ReportResult version(OneVersion asked) {
    return open.withAll(
        asked.right(),
        dossier ->
            dossier.versions().stream()
                .filter(version -> version.number() == asked.number())
                .findFirst()
                .<ReportResult>map(version ->
                    new ReportResult.OneShown(
                        version, judge.assess(version.content(), version.at())))
                .or(() -> Optional.of(new ReportResult.PartUnknown())));
  }

  /** Erases who reported; the report stays. */
  public ReportResult eraseContact(ReportRight right) {
    return open.withCase(right, this::withoutContact);
  }

  private Optional<ReportResult> withoutContact(IncidentCase found) {
    Contents has = found.contents();
    var left = new Contents(has.versions(), has.messages(), has.attachments(), false);
    return !has.hasContact() || store.eraseContact(found.with(left, found.activity()))
        ? Optional.of(new ReportResult.Done())
        : Optional.empty();
  }

  /**
   * Erases all of it with its files. Ended half-way it is asked again, and the receipt opens it for
   * that until nothing is left.
   */
  public ReportResult erase(ReportRight right) {
    return OpenReport.trying(() ->
        switch (store.find(right.community(), right.incident())) {
          case Found.Kept(var kept) when right.opens(kept) -> {
            // What lies in the table now is being erased; the next look goes on.
            store.beginErasing(kept);
            yield Optional.empty();
          }
          case Found.Erasing(var erasing) when right.opens(erasing) ->
              Optional.of(eraseAll(erasing));
          case Found.Erased() -> Optional.of(new ReportResult.Erased());
          case Found.Kept _, Found.Erasing _, Found.None _ ->
              Optional.of(new ReportResult.ReceiptUnknown());
        });
  }

  private ReportResult eraseAll(IncidentCase erasing) {
    store.attachments(erasing.community(), erasing.incident()).forEach(quarantine::erase);
    store.erase(erasing, Tombstone.forgottenAt(clock.instant()));
    return new ReportResult.Done();
  }
}
