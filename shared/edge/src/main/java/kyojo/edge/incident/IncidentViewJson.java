package kyojo.edge.incident;

import java.time.LocalDate;
import kyojo.domain.incident.FirstContact;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.ShownDays;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Judgement;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.JudgeReport.Judged;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** A report with all that belongs to it, as its reporter sees it. Immutable. */
public final class IncidentViewJson {
  private final AssessmentJson assessmentJson;

  public IncidentViewJson(AssessmentJson assessmentJson) {
    this.assessmentJson = assessmentJson;
  }

  /** Writes its members. */
  public void write(JsonOutput out, Judged judged) {
    Dossier dossier = judged.dossier();
    IncidentCase found = dossier.found();
    ReportVersion newest = dossier.newest();
    out.text("incidentId", found.incident().value())
        .text("number", found.number())
        .text("state", found.handling().state().name())
        .text("receivedAt", Times.text(found.receivedAt()))
        .number("version", newest.number())
        .object("report", report -> ReportJson.write(report, newest.content(), dossier.reporter()))
        .objects("versions", dossier.versions(), IncidentViewJson::write)
        .object("assessment", item -> assessmentJson.write(item, judged.assessment()))
        .objects("shownDays", found.shown().history(), IncidentViewJson::write)
        .text("extendedFrom", found.shown().extendedFrom().map(LocalDate::toString));
    found
        .handling()
        .judgement()
        .ifPresent(judgement -> out.object("judgement", item -> write(item, judgement)));
    out.object("clock", clock -> write(clock, judged.firstContact()))
        .objects("messages", dossier.messages(), IncidentViewJson::write)
        .objects("attachments", dossier.attachments(), FileJson::write)
        .text("retentionUntil", lastDay(found).toString())
        .text("tlp", found.tlp().name());
  }

  private static LocalDate lastDay(IncidentCase found) {
    return found.ends().report().minusSeconds(1).atZone(Times.JAPAN).toLocalDate();
  }

  private static void write(JsonOutput out, ReportVersion version) {
    out.number("version", version.number())
        .text("at", Times.text(version.at()))
        .text("by", version.by().name());
  }

  private static void write(JsonOutput out, ShownDays.Shown shown) {
    out.text("since", Times.text(shown.since()));
    shown.days().ifPresent(days -> out.object("days", item -> write(item, days)));
    out.text("reason", shown.reason().name()).text("rules", shown.rules());
  }

  private static void write(JsonOutput out, ReportDays days) {
    out.text("knownOn", days.knownOn().toString())
        .text("target", days.preliminaryTarget().toString())
        .text("last", days.preliminaryLast().toString())
        .text("finalLast", days.finalLast().toString())
        .bool("certain", days.isCertain());
  }

  private static void write(JsonOutput out, Judgement judgement) {
    out.text("type", judgement.type().name())
        .number("severity", judgement.severity())
        .text("at", Times.text(judgement.at()));
  }

  private static void write(JsonOutput out, FirstContact contact) {
    out.text("firstContactBy", contact.by().map(Times::text))
        .bool("isOpenNow", contact.isOpen())
        .text("opensAt", contact.opensAt().map(Times::text))
        .text("text", ClockText.of(contact));
  }

  /** Writes a message. */
  public static void write(JsonOutput out, Message message) {
    out.text("id", message.id().value())
        .text("at", Times.text(message.at()))
        .text("from", message.from().name())
        .text("text", message.text());
  }
}
