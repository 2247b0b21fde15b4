package kyojo.edge.jcstar;

import java.time.LocalDate;
import kyojo.domain.Provenance;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.Equivalence;
import kyojo.domain.jcstar.ForeignScheme;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.JcstarScheme.LevelMeaning;
import kyojo.json.JsonOutput;

/** The rules of JC-STAR on the wire. */
public final class SchemeJson {
  private SchemeJson() {}

  public static void write(JsonOutput out, JcstarScheme scheme) {
    out.text("id", scheme.id())
        .text("edition", scheme.edition())
        .object("source", source -> write(source, scheme.provenance()))
        .text("note", scheme.note())
        .text("officialPage", scheme.officialPage().toString())
        .objects("levels", scheme.levels(), SchemeJson::write)
        .objects(
            "statuses",
            scheme.statuses(),
            (item, status) ->
                item.text("id", status.status().name())
                    .text("name", status.name())
                    .text("explanation", status.explanation()))
        .objects(
            "conclusions",
            scheme.conclusions(),
            (item, conclusion) ->
                item.text("id", conclusion.conclusion().name())
                    .text("name", conclusion.name())
                    .text("explanation", conclusion.explanation())
                    .text("nextStep", conclusion.nextStep()))
        .objects("deviceKinds", scheme.deviceKinds(), SchemeJson::write)
        .objects("schemes", scheme.schemes(), SchemeJson::write)
        .objects("equivalences", scheme.equivalences(), SchemeJson::write);
  }

  private static void write(JsonOutput out, Provenance provenance) {
    out.text("validFrom", provenance.validFrom().toString())
        .text("validTo", provenance.validTo().map(LocalDate::toString))
        .text("sourceUrl", provenance.sourceUrl())
        .text("verifiedOn", provenance.verifiedOn().toString())
        .text("confidence", provenance.confidence().name());
  }

  private static void write(JsonOutput out, LevelMeaning level) {
    out.number("level", level.level().stars())
        .text("name", "★" + level.level().stars())
        .text("assessment", LabelJson.assessment(level.level()))
        .text("assessor", level.assessor())
        .text("means", level.means())
        .text("doesNotMean", level.doesNotMean())
        .bool("inOperation", level.inOperation());
  }

  private static void write(JsonOutput out, DeviceKind kind) {
    out.text("id", kind.id())
        .text("name", kind.name())
        .bool("inScope", kind.inScope())
        .text("remark", kind.remark());
  }

  private static void write(JsonOutput out, ForeignScheme scheme) {
    out.text("id", scheme.id())
        .text("name", scheme.name())
        .text("country", scheme.country())
        .text("page", scheme.page().toString())
        .text("state", scheme.state().name())
        .text("remark", scheme.remark());
  }

  static void write(JsonOutput out, Equivalence rule) {
    out.text("from", rule.from()).text("to", rule.to()).text("extent", rule.extent().name());
    if (!rule.covers().isEmpty()) {
      out.texts("covers", rule.covers());
    }
    out.text("validFrom", rule.validFrom().map(LocalDate::toString))
        .text("validTo", rule.validTo().map(LocalDate::toString))
        .text("explanation", rule.explanation())
        .text("source", rule.source().toString())
        .text("verifiedOn", rule.verifiedOn().toString())
        .text("confidence", rule.confidence().name());
  }
}
