package kyojo.content;

import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.content.ContentTypes.listOfAny;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.object;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kyojo.domain.Provenance;
import kyojo.domain.incident.IncidentGuide;
import kyojo.domain.incident.IncidentGuide.Advice;
import kyojo.domain.incident.IncidentGuide.Emergency;
import kyojo.domain.incident.IncidentGuide.FirstSteps;
import kyojo.domain.incident.IncidentGuide.SymptomText;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.Symptom;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Reads an edition of what to do first. */
final class IncidentGuideFile {
  /** What a phone's screen shows at once. */
  private static final int STEPS_MAX = 5;

  private static final JsonType<List<String>> STEPS = list(TEXT, 1, STEPS_MAX);

  static final JsonType<IncidentGuide> TYPE = object(IncidentGuideFile::decode);

  private IncidentGuideFile() {}

  private record Entry(IncidentType type, Advice advice) {}

  private static Decoded<IncidentGuide> decode(Fields fields) {
    var head = ContentTypes.head(fields, "incident-guide");
    var note = fields.required("note", TEXT);
    var common = fields.required("common", object(IncidentGuideFile::firstSteps));
    var emergencies = fields.required("emergencies", listOf(object(IncidentGuideFile::emergency)));
    var symptoms = fields.required("symptoms", listOf(object(IncidentGuideFile::symptom)));
    var advice = fields.required("advice", listOf(object(IncidentGuideFile::advice)));
    return fields.build(() ->
        new IncidentGuide(
            head.get().edition(),
            head.get().provenance(),
            note.get(),
            common.get(),
            emergencies.get(),
            symptoms.get(),
            byType(advice.get())));
  }

  private static Map<IncidentType, Advice> byType(List<Entry> entries) {
    var byType = new EnumMap<IncidentType, Advice>(IncidentType.class);
    for (Entry entry : entries) {
      if (byType.put(entry.type(), entry.advice()) != null) {
        throw new IllegalArgumentException(entry.type() + " has advice twice");
      }
    }
    return byType;
  }

  private static Decoded<FirstSteps> firstSteps(Fields fields) {
    var now = fields.required("now", STEPS);
    var dont = fields.required("dont", STEPS);
    var keep = fields.required("keep", STEPS);
    return fields.build(() -> new FirstSteps(now.get(), dont.get(), keep.get()));
  }

  private static Decoded<Emergency> emergency(Fields fields) {
    var kind = fields.required("id", constant(Emergency.Kind.class));
    var question = fields.required("question", TEXT);
    var now = fields.required("now", TEXT);
    var windows = fields.required("windows", listOfAny(ID));
    return fields.build(() -> new Emergency(kind.get(), question.get(), now.get(), windows.get()));
  }

  private static Decoded<SymptomText> symptom(Fields fields) {
    var symptom = fields.required("id", constant(Symptom.class));
    var title = fields.required("title", TEXT);
    var hint = fields.required("hint", TEXT);
    return fields.build(() -> new SymptomText(symptom.get(), title.get(), hint.get()));
  }

  private static Decoded<Entry> advice(Fields fields) {
    var type = fields.required("type", constant(IncidentType.class));
    var name = fields.required("name", TEXT);
    var now = fields.required("now", STEPS);
    var dont = fields.required("dont", STEPS);
    var keep = fields.required("keep", STEPS);
    var then = fields.required("then", STEPS);
    var windows = fields.required("windows", listOf(ID));
    var sources = fields.required("sources", listOf(TEXT));
    var confidence = fields.required("confidence", constant(Provenance.Confidence.class));
    return fields.build(() ->
        new Entry(
            type.get(),
            new Advice(
                name.get(),
                new FirstSteps(now.get(), dont.get(), keep.get()),
                then.get(),
                windows.get(),
                sources.get(),
                confidence.get())));
  }
}
