package kyojo.edge.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.catalogue.CatalogueLimits;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.catalogue.ListFile;
import kyojo.domain.catalogue.Preview;
import kyojo.domain.jcstar.FieldChange;
import kyojo.domain.jcstar.ForeignGrade;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistryChange;
import kyojo.domain.jcstar.RowFault;
import kyojo.json.JsonOutput;

/** What a list would change, or has changed; and what is wrong with it. */
final class PreviewJson {
  private PreviewJson() {}

  static void write(JsonOutput out, Preview preview) {
    ListFile.Whole list = preview.list();
    preview.base().ifPresent(base -> out.number("base", base));
    out.text("encoding", list.encoding().label())
        .number("rows", list.rows())
        .number("labels", list.labels().size())
        .number("models", list.labels().stream().mapToInt(label -> label.models().size()).sum());
    if (list.sample()) {
      out.bool("sample", true);
    }
    write(out, preview.change());
  }

  static void write(JsonOutput out, RegistryChange change) {
    int known = change.labels().size();
    out.object(
            "counts",
            counts ->
                counts
                    .number("added", change.added().size())
                    .number("changed", change.changed().size())
                    .number("removed", change.removed().size())
                    .number("unchanged", unchanged(change))
                    .number("known", known)
                    .number("modelsAdded", change.modelsAdded())
                    .number("modelsRemoved", change.modelsRemoved()))
        .objects("added", first(change.added()), PreviewJson::write)
        .objects("changed", first(change.changed()), PreviewJson::write)
        .objects("removed", first(change.removed()), PreviewJson::write);
  }

  static void write(JsonOutput out, FileFault fault) {
    out.text("kind", fault.kind().name()).text("message", FaultTexts.of(fault));
    fault.line().ifPresent(line -> out.number("line", line));
  }

  static void write(JsonOutput out, ListFile.Refused refused) {
    out.text("encoding", refused.encoding().label())
        .number("rows", refused.rows())
        .number("refusedRows", refused.faulty())
        .objects("faults", refused.faults(), PreviewJson::write);
  }

  private static int unchanged(RegistryChange change) {
    long listed =
        change.labels().stream().filter(label -> label.notListedSince().isEmpty()).count();
    return (int) listed - change.added().size() - change.changed().size();
  }

  private static void write(JsonOutput out, RowFault fault) {
    out.number("row", fault.row())
        .text("column", fault.column().map(column -> column.heading()))
        .text("code", fault.reason().name())
        .text("message", FaultTexts.of(fault));
    fault.otherRow().ifPresent(other -> out.number("otherRow", other));
  }

  private static void write(JsonOutput out, Label label) {
    out.text("registrationNumber", label.registrationNumber().text())
        .text("supplier", label.supplier())
        .text("product", label.product())
        .text("expiresOn", label.ends().map(LocalDate::toString))
        .number("models", label.models().size());
    switch (label.grade()) {
      case Level level -> out.number("level", level.stars());
      case ForeignGrade(String scheme, Optional<String> level) ->
          out.text("scheme", scheme).text("schemeLevel", level);
    }
  }

  private static void write(JsonOutput out, RegistryChange.Changed changed) {
    out.text("registrationNumber", changed.after().registrationNumber().text())
        .text("supplier", changed.after().supplier())
        .text("product", changed.after().product())
        .objects("changes", changed.fields(), PreviewJson::write)
        .texts("modelsAdded", texts(changed.modelsAdded()))
        .texts("modelsRemoved", texts(changed.modelsRemoved()));
  }

  private static void write(JsonOutput out, FieldChange change) {
    out.text("field", change.field().heading())
        .text("before", change.before())
        .text("after", change.after());
  }

  private static List<String> texts(List<Model> models) {
    return first(models).stream().map(Model::text).toList();
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), CatalogueLimits.PREVIEW_LABELS_MAX));
  }
}
