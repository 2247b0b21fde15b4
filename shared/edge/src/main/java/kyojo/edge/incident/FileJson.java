package kyojo.edge.incident;

import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;

import java.util.Optional;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.FileType;
import kyojo.domain.incident.report.Quarantine;
import kyojo.domain.incident.report.ReportLimits;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonOutput;
import kyojo.json.JsonType;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** Files that come with reports, on the wire. */
public final class FileJson {
  private static final int DIGEST_CHARS = 64;
  private static final int TYPE_CHARS_MAX = 100;
  private static final JsonType<String> NAME =
      parsed(
          ReportLimits.FILE_NAME_CHARS_MAX, FileJson::name, RequestViolation.FILE_NAME_MALFORMED);
  private static final JsonType<FileType> TYPE =
      parsed(TYPE_CHARS_MAX, FileType::of, RequestViolation.FILE_TYPE_UNKNOWN);
  private static final JsonType<String> DIGEST =
      parsed(
          DIGEST_CHARS,
          text -> Optional.of(text).filter(Attachment.File::isDigest),
          RequestViolation.DIGEST_MALFORMED);

  /** What is declared of a file. */
  public static final JsonType<Attachment.File> FILE =
      (value, at) -> object(fields -> file(fields, at)).decode(value, at);

  private FileJson() {}

  private static Decoded<Attachment.File> file(Fields fields, Pointer at) {
    var name = fields.required("fileName", NAME);
    var type = fields.required("type", TYPE);
    var size = fields.required("size", integer(1, ReportLimits.FILE_BYTES_MAX));
    var sha256 = fields.required("sha256", DIGEST);
    return fields
        .build(() -> type.get().isNamed(name.get()))
        .then(isNamed ->
            isNamed
                ? Decoded.valid(
                    new Attachment.File(name.get(), type.get(), size.get(), sha256.get()))
                : Decoded.invalid(
                    Violation.at(at.member("fileName"), RequestViolation.FILE_TYPE_NOT_OF_NAME)));
  }

  /** A name without a folder, of which something is left before its ending. */
  private static Optional<String> name(String text) {
    String name = text.strip();
    boolean isName =
        !name.isEmpty() && !name.startsWith(".") && name.chars().noneMatch(FileJson::leads);
    return isName ? Optional.of(name) : Optional.empty();
  }

  private static boolean leads(int character) {
    return character == '/' || character == '\\' || character == ':';
  }

  /** Writes what is known of a file. */
  public static void write(JsonOutput out, Attachment attachment) {
    Attachment.File file = attachment.file();
    out.text("id", attachment.id().value())
        .text("fileName", file.name())
        .text("type", file.type().mediaType())
        .number("size", file.size())
        .text("sha256", file.sha256())
        .text("state", attachment.state().name())
        .text("reason", attachment.refusal().map(Enum::name))
        .text("at", Times.text(attachment.at()));
  }

  /** Writes where it is sent. */
  public static void write(JsonOutput out, Quarantine.Address address) {
    out.text("url", address.url().toString())
        .text("method", address.method())
        .object("headers", headers -> address.headers().forEach(headers::text))
        .text("expiresAt", Times.text(address.expiresAt()));
  }
}
