package kyojo.edge.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.LabelEvent;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.SearchLabels.Found;
import kyojo.domain.jcstar.Standing;
import kyojo.json.JsonOutput;

/** Labels on the wire. */
public final class LabelJson {
  private LabelJson() {}

  /** Writes what is to be known of a label at a glance. */
  public static void writeHead(JsonOutput out, Label label, Standing standing) {
    out.text("registrationNumber", label.registrationNumber().text())
        .number("level", label.level().stars())
        .text("assessment", assessment(label.level()))
        .text("supplier", label.supplier())
        .text("supplierLatin", label.supplierLatin())
        .text("product", label.product())
        .text("category", label.category())
        .text("issuedOn", label.issuedOn().toString())
        .text("expiresOn", label.expiresOn().toString())
        .text("page", label.page().map(URI::toString))
        .text("supportEndsOn", label.supportEndsOn().map(LocalDate::toString))
        .object("standing", member -> write(member, standing));
  }

  /** Writes a label with all its 型番 and what lists brought of it. */
  public static void write(JsonOutput out, Label label, Standing standing) {
    writeHead(out, label, standing);
    writeModels(out, label, label.models());
    out.objects("history", label.history(), LabelJson::write);
  }

  /** Writes a label that was found. */
  public static void write(JsonOutput out, Found found) {
    writeHead(out, found.label(), found.standing());
    out.text("match", found.match().map(Enum::name));
    writeModels(out, found.label(), found.models());
    out.number("modelCount", found.label().models().size());
  }

  /** Who has looked at a product of the level. */
  public static String assessment(Level level) {
    return switch (level.assessor()) {
      case SUPPLIER -> "SELF_DECLARATION";
      case THIRD_PARTY -> "THIRD_PARTY";
    };
  }

  private static void writeModels(JsonOutput out, Label label, List<Model> models) {
    out.objects("models", models, (item, model) -> write(item, label, model));
  }

  private static void write(JsonOutput out, Label label, Model model) {
    out.text("model", model.text());
    if (!model.product().equals(label.product())) {
      out.text("product", model.product());
    }
    out.text("notListedSince", model.notListedSince().map(LocalDate::toString));
  }

  private static void write(JsonOutput out, Standing standing) {
    out.text("status", standing.status().name()).text("on", standing.day().toString());
    standing.daysLeft().ifPresent(days -> out.number("daysLeft", days));
    standing.expiringWithin().ifPresent(days -> out.number("expiringWithinDays", days));
  }

  private static void write(JsonOutput out, LabelEvent event) {
    out.text("on", event.on().toString())
        .text("event", event.kind().name())
        .text("field", event.field().map(Enum::name))
        .text("before", event.before())
        .text("after", event.after());
  }
}
