package kyojo.domain.incident.report;

import java.time.Instant;
import kyojo.domain.incident.AssessIncident;
import kyojo.domain.incident.Assessment;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.FirstContact;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Statement;
import kyojo.domain.incident.report.IncidentCase.Automatic;
import kyojo.domain.incident.report.IncidentStore.Dossier;

/** What the rules make of a report, and by when somebody looks at it. Pure. Immutable. */
public final class JudgeReport {
  private final AssessIncident assess;
  private final ClosedDays closedDays;

  public JudgeReport(AssessIncident assess, ClosedDays closedDays) {
    this.assess = assess;
    this.closedDays = closedDays;
  }

  /**
   * A report as it is looked at at a moment.
   *
   * @param firstContact by when somebody of the community looks at it, and whether somebody is
   *     there now
   */
  public record Judged(Dossier dossier, Assessment assessment, FirstContact firstContact) {}

  /** What is said is taken for that at a moment, whoever keeps it. */
  public Assessment assess(Statement said, Situation situation, Instant now) {
    return assess.assess(said, situation, now);
  }

  /** What a content is taken for at a moment. */
  public Assessment assess(Content content, Instant now) {
    return assess(content.statement(), content.situation(), now);
  }

  /** All of a report, its newest version judged at that moment. */
  public Judged judge(Dossier dossier, Instant now) {
    IncidentCase found = dossier.found();
    var promised = FirstContact.of(found.severity(), found.receivedAt(), closedDays);
    var present = FirstContact.of(found.severity(), now, closedDays);
    return new Judged(
        dossier,
        assess(dossier.newest().content(), now),
        new FirstContact(promised.by(), present.isOpen(), present.opensAt()));
  }

  /** The case with what is made of its newest version, and with the days that are shown for it. */
  IncidentCase judged(IncidentCase of, Assessment assessment) {
    var automatic =
        new Automatic(assessment.classification().primary(), assessment.severity().level());
    // A clock that was set back must not hinder anybody.
    Instant since =
        of.shown()
            .current()
            .map(last -> last.since().isAfter(assessment.at()) ? last.since() : assessment.at())
            .orElse(assessment.at());
    return of.judged(automatic, of.shown().with(since, assessment.days(), assessment.rules()));
  }
}
