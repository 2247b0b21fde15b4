package kyojo.edge.catalogue;

import java.util.Map;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.catalogue.ListFile;
import kyojo.domain.catalogue.ReviewedImport;
import kyojo.domain.catalogue.ReviewedImport.State;
import kyojo.domain.catalogue.Uploads;
import kyojo.domain.identity.MemberId;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** An import as IPA's staff see it. */
final class ImportJson {
  private ImportJson() {}

  static void write(JsonOutput out, CatalogueImport begun, Uploads.Address upload) {
    out.text("id", begun.id().value())
        .object(
            "upload",
            address -> {
              address.text("url", upload.url().toString()).text("method", upload.method());
              address.object("headers", headers -> upload.headers().forEach(headers::text));
              address.text("expiresAt", Times.text(upload.expiresAt()));
            });
  }

  /** What is known without looking into the file. */
  static void write(JsonOutput out, ReviewedImport line, String state) {
    CatalogueImport begun = line.begun();
    out.text("id", begun.id().value())
        .text("catalogue", begun.catalogue().id())
        .text("state", state)
        .text("fileName", begun.file().name())
        .number("size", begun.file().size())
        .text("sha256", begun.file().sha256())
        .object(
            "source",
            source ->
                source
                    .text("url", begun.source().url().toString())
                    .text("takenAt", Times.text(begun.source().takenAt())))
        .object("started", act -> write(act, begun.started(), line.names()));
    begun.published().ifPresent(act -> out.object("decided", a -> write(a, act, line.names())));
    out.objects("versions", line.versions(), ImportJson::write);
  }

  static void write(JsonOutput out, RegistryHead head) {
    out.number("version", head.version())
        .text("publishedAt", Times.text(head.origin().publishedAt()))
        .text("validFrom", head.origin().validFrom().map(Times::text))
        .number("labels", head.labels())
        .number("models", head.models());
    head.restores().ifPresent(version -> out.number("restores", version));
    out.text("takenBackAt", head.takenBack().map(Times::text));
    if (head.origin().sample()) {
      out.bool("sample", true);
    }
  }

  /** What became of an import whose list neither waits nor ever was in force. */
  static String state(ListFile file) {
    return switch (file) {
      case ListFile.Absent() -> "AWAITING_UPLOAD";
      case ListFile.Different() -> "INCOMPLETE";
      case ListFile.Unreadable(var fault) -> "REFUSED";
      case ListFile.Refused refused -> "REFUSED";
      case ListFile.Whole whole -> "READY";
    };
  }

  static String state(State state) {
    return state.name();
  }

  private static void write(JsonOutput out, Act act, Map<MemberId, String> names) {
    String name = names.get(act.by());
    if (name != null) {
      out.text("name", name);
    }
    out.text("at", Times.text(act.at()));
  }
}
