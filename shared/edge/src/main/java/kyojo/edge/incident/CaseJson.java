package kyojo.edge.incident;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.incident.Duty;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.ShownDays;
import kyojo.domain.incident.desk.Colleagues.Names;
import kyojo.domain.incident.desk.ListIncidents.Row;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Handling;
import kyojo.domain.incident.report.IncidentCase.Judgement;
import kyojo.domain.incident.report.JudgeReport.Judged;
import kyojo.domain.incident.report.Outcome;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** Reports as a community's staff see them, on the wire. Thread-safe. */
public final class CaseJson {
  private static final String SOMEBODY = "以前の担当者";

  private final AssessmentJson assessmentJson;
  private final IncidentViewJson viewJson;
  private final InstantSource clock;

  public CaseJson(AssessmentJson assessmentJson, InstantSource clock) {
    this.assessmentJson = assessmentJson;
    this.viewJson = new IncidentViewJson(assessmentJson);
    this.clock = clock;
  }

  /** Writes a row of a list. */
  public void writeRow(JsonOutput out, Row row, Names names) {
    IncidentCase found = row.found();
    out.text("id", found.incident().value())
        .text("number", found.number())
        .text("receivedAt", Times.text(found.receivedAt()))
        .text("type", found.type().name())
        .text("typeName", assessmentJson.name(found.type()))
        .number("severity", found.severity())
        .text("state", found.handling().state().name());
    writeTaker(out, found.handling(), names);
    out.text("firstContactBy", row.promised().map(Times::text)).bool("isOverdue", row.isOverdue());
    nextDuty(out, found);
    out.text("wakeOn", found.handling().wakeOn().map(LocalDate::toString))
        .bool("isAnonymous", !found.contents().hasContact())
        .bool("hasNews", found.activity().hasNews());
  }

  /** Of the days that the reporter was shown, the next that is not over. */
  private void nextDuty(JsonOutput out, IncidentCase found) {
    LocalDate today = ReportDays.dayOf(clock.instant());
    Optional<ReportDays> days = found.shown().current().flatMap(ShownDays.Shown::days);
    days.ifPresent(shown -> {
      boolean isPreliminary = !today.isAfter(shown.preliminaryLast());
      Duty.Kind kind = isPreliminary ? Duty.Kind.PPC_PRELIMINARY : Duty.Kind.PPC_FINAL;
      LocalDate day = isPreliminary ? shown.preliminaryLast() : shown.finalLast();
      if (!today.isAfter(day)) {
        out.object(
            "nextDuty",
            duty ->
                duty.text("id", kind.name())
                    .text("name", assessmentJson.name(kind))
                    .text("day", day.toString()));
      }
    });
  }

  /** Writes one report with all that belongs to it. */
  public void write(JsonOutput out, Judged judged, Names names) {
    IncidentCase found = judged.dossier().found();
    viewJson.write(out, judged);
    if (!judged.dossier().reporter().isAnonymous()) {
      out.object("contact", contact -> ReportJson.write(contact, judged.dossier().reporter()));
    }
    out.object("case", of -> writeCase(of, found, names))
        .object(
            "automatic",
            rules ->
                rules
                    .text("type", found.automatic().type().name())
                    .number("severity", found.automatic().severity()));
  }

  /** Writes what staff make of a report. */
  public static void writeCase(JsonOutput out, IncidentCase found, Names names) {
    Handling handling = found.handling();
    out.number("version", found.version()).text("state", handling.state().name());
    writeTaker(out, handling, names);
    handling
        .judgement()
        .ifPresent(judged -> out.object("judgement", of -> write(of, judged, names)));
    out.text("wakeOn", handling.wakeOn().map(LocalDate::toString))
        .text("outcome", handling.outcome().map(Outcome::name))
        .text("closedAt", handling.closedAt().map(Times::text))
        .text("firstContactAt", found.activity().firstContactAt().map(Times::text))
        .text("mergedInto", handling.mergedInto().map(IncidentId::value))
        .texts("reports", handling.reports().stream().map(IncidentId::value).sorted().toList());
  }

  private static void writeTaker(JsonOutput out, Handling handling, Names names) {
    handling
        .takenBy()
        .ifPresent(member ->
            out.object(
                "takenBy",
                taker -> taker.text("memberId", member.value()).text("name", name(member, names))));
  }

  private static void write(JsonOutput out, Judgement judged, Names names) {
    out.text("type", judged.type().name())
        .number("severity", judged.severity())
        .text("reason", judged.reason())
        .text("by", name(judged.by(), names))
        .text("at", Times.text(judged.at()));
  }

  private static String name(MemberId member, Names names) {
    return names.of(member).orElse(SOMEBODY);
  }
}
