package kyojo.edge.incident;

import java.util.Arrays;
import java.util.List;
import kyojo.domain.incident.IncidentGuide;
import kyojo.domain.incident.IncidentGuide.Advice;
import kyojo.domain.incident.IncidentGuide.FirstSteps;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.Window;
import kyojo.edge.ProvenanceJson;
import kyojo.json.JsonOutput;

/** What to do first, and whom to turn to. */
public final class IncidentGuideJson {
  private IncidentGuideJson() {}

  /** Writes the members of a guide, with the windows that it names and all others. */
  public static void write(JsonOutput out, IncidentGuide guide, List<Window> windows) {
    out.text("edition", guide.edition())
        .text("note", guide.note())
        .object("source", source -> ProvenanceJson.write(source, guide.provenance()))
        .object("common", common -> write(common, guide.common()))
        .objects(
            "emergencies",
            guide.emergencies(),
            (item, emergency) ->
                item.text("id", emergency.kind().name())
                    .text("question", emergency.question())
                    .text("now", emergency.now())
                    .texts("windows", emergency.windows()))
        .objects(
            "symptoms",
            guide.symptoms(),
            (item, symptom) ->
                item.text("id", symptom.symptom().name())
                    .text("title", symptom.title())
                    .text("hint", symptom.hint())
                    .text("type", symptom.type().name()))
        .objects(
            "advice",
            Arrays.asList(IncidentType.values()),
            (item, type) -> write(item, type, guide.advice(type)))
        .objects("windows", windows, IncidentGuideJson::write);
  }

  private static void write(JsonOutput out, IncidentType type, Advice advice) {
    out.text("type", type.name()).text("name", advice.name());
    write(out, advice.first());
    out.texts("then", advice.then())
        .texts("windows", advice.windows())
        .texts("sources", advice.sources())
        .text("confidence", advice.confidence().name());
  }

  private static void write(JsonOutput out, FirstSteps steps) {
    out.texts("now", steps.now()).texts("dont", steps.dont()).texts("keep", steps.keep());
  }

  static void write(JsonOutput out, Window window) {
    out.text("id", window.id())
        .text("name", window.name())
        .text("accepts", window.accepts())
        .text("telephone", window.telephone())
        .text("mail", window.mail())
        .text("page", window.page())
        .text("hours", window.hours())
        .text("caution", window.caution())
        .texts("formerly", window.formerly())
        .object("source", source -> ProvenanceJson.write(source, window.provenance()));
  }
}
