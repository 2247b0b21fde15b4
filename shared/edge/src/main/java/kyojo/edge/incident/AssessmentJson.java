package kyojo.edge.incident;

import java.util.List;
import kyojo.domain.incident.Assessment;
import kyojo.domain.incident.Contact;
import kyojo.domain.incident.Duty;
import kyojo.domain.incident.IncidentGuide;
import kyojo.domain.incident.IncidentRules;
import kyojo.domain.incident.IncidentRules.DutyText;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.Severity;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** What an incident is taken for, on the wire. Immutable. */
public final class AssessmentJson {
  private final IncidentGuide guide;
  private final IncidentRules rules;

  public AssessmentJson(IncidentGuide guide, IncidentRules rules) {
    this.guide = guide;
    this.rules = rules;
  }

  /** Writes its members. */
  public void write(JsonOutput out, Assessment assessment) {
    IncidentType primary = assessment.classification().primary();
    out.text("guide", guide.edition())
        .text("rules", assessment.rules())
        .text("assessedAt", Times.text(assessment.at()))
        .object(
            "classification",
            item ->
                item.object("primary", type -> write(type, primary))
                    .objects("secondary", assessment.classification().secondary(), this::write)
                    .text("rsit", primary.rsit().name())
                    .text("kind", primary.kind().name())
                    .text("bucket", primary.bucket().name())
                    .text("commonForm", primary.commonForm().name()))
        .object("severity", item -> write(item, assessment.severity()))
        .objects("contacts", assessment.contacts(), AssessmentJson::write)
        .objects("duties", assessment.duties(), this::write);
  }

  /** What a type of incident is called. */
  public String name(IncidentType type) {
    return guide.advice(type).name();
  }

  /** What a duty is called. */
  public String name(Duty.Kind kind) {
    return rules.text(kind).name();
  }

  /** The name of a severity's level. */
  public String level(int level) {
    return rules.levels().get(level);
  }

  /** Writes a type of incident with its name. */
  public void write(JsonOutput out, IncidentType type) {
    out.text("type", type.name()).text("name", guide.advice(type).name());
  }

  private void write(JsonOutput out, Severity severity) {
    out.number("level", severity.level())
        .text("name", level(severity.level()))
        .objects(
            "reasons",
            severity.reasons(),
            (item, reason) ->
                item.text("axis", reason.axis().name())
                    .number("level", reason.level())
                    .bool("assumed", reason.isAssumed())
                    .text("text", rules.text(reason.axis(), reason.level())));
  }

  private static void write(JsonOutput out, Contact contact) {
    out.object("window", window -> IncidentGuideJson.write(window, contact.window()))
        .text("necessity", contact.necessity().name())
        .text("when", contact.when().name())
        .text("lastDay", contact.lastDay().map(Object::toString))
        .text("why", contact.why());
  }

  private void write(JsonOutput out, Duty duty) {
    DutyText text = rules.text(duty.kind());
    List<String> reasons = duty.reasons().stream().map(rules::text).toList();
    out.text("id", duty.kind().name())
        .text("name", text.name())
        .text("to", text.to())
        .text("state", duty.state().name())
        .texts("reasons", reasons)
        .text("asOf", duty.asOf().toString())
        .text("target", duty.target().map(Object::toString))
        .text("last", duty.last().map(Object::toString))
        .bool("certain", duty.isCertain())
        .text("note", text.note())
        .text("source", text.source())
        .text("confidence", text.confidence().name());
  }
}
