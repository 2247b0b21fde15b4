package kyojo.content;

import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.object;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kyojo.domain.Provenance;
import kyojo.domain.incident.Contact;
import kyojo.domain.incident.Duty;
import kyojo.domain.incident.IncidentRules;
import kyojo.domain.incident.IncidentRules.ContactRule;
import kyojo.domain.incident.IncidentRules.DutyText;
import kyojo.domain.incident.Severity;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Reads an edition of the rules' words and of the order of windows. */
final class IncidentRulesFile {
  static final JsonType<IncidentRules> TYPE = object(IncidentRulesFile::decode);

  private IncidentRulesFile() {}

  private record Named<K, V>(K key, V value) {}

  private static Decoded<IncidentRules> decode(Fields fields) {
    var head = ContentTypes.head(fields, "incident-rules");
    var levels = fields.required("levels", listOf(TEXT));
    var axes = fields.required("axes", listOf(object(IncidentRulesFile::axis)));
    var duties = fields.required("duties", listOf(object(IncidentRulesFile::duty)));
    var reasons = fields.required("reasons", listOf(object(IncidentRulesFile::reason)));
    var contacts = fields.required("contacts", listOf(object(IncidentRulesFile::contact)));
    return fields.build(() ->
        new IncidentRules(
            head.get().edition(),
            head.get().provenance(),
            levels.get(),
            byKey(axes.get()),
            byKey(duties.get()),
            byKey(reasons.get()),
            contacts.get()));
  }

  private static <K, V> Map<K, V> byKey(List<Named<K, V>> all) {
    return all.stream().collect(Collectors.toMap(Named::key, Named::value));
  }

  private static Decoded<Named<Severity.Axis, List<String>>> axis(Fields fields) {
    var axis = fields.required("axis", constant(Severity.Axis.class));
    var texts = fields.required("texts", listOf(TEXT));
    return fields.build(() -> new Named<>(axis.get(), texts.get()));
  }

  private static Decoded<Named<Duty.Kind, DutyText>> duty(Fields fields) {
    var kind = fields.required("id", constant(Duty.Kind.class));
    var name = fields.required("name", TEXT);
    var to = fields.required("to", TEXT);
    var note = fields.required("note", TEXT);
    var source = fields.required("sourceUrl", TEXT);
    var confidence = fields.required("confidence", constant(Provenance.Confidence.class));
    return fields.build(() ->
        new Named<>(
            kind.get(),
            new DutyText(name.get(), to.get(), note.get(), source.get(), confidence.get())));
  }

  private static Decoded<Named<Duty.Reason, String>> reason(Fields fields) {
    var reason = fields.required("id", constant(Duty.Reason.class));
    var text = fields.required("text", TEXT);
    return fields.build(() -> new Named<>(reason.get(), text.get()));
  }

  private static Decoded<ContactRule> contact(Fields fields) {
    var window = fields.required("window", ID);
    var need = fields.required("need", constant(IncidentRules.Need.class));
    var necessity = fields.required("necessity", constant(Contact.Necessity.class));
    var when = fields.required("when", constant(Contact.When.class));
    var why = fields.required("why", TEXT);
    return fields.build(
        () -> new ContactRule(window.get(), need.get(), necessity.get(), when.get(), why.get()));
  }
}
