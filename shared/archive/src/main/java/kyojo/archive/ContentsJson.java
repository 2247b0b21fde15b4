package kyojo.archive;

import java.util.List;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.ArchiveSealing.Contents;
import kyojo.json.Decoded;
import kyojo.json.JsonOutput;
import kyojo.json.JsonText;
import kyojo.json.JsonType;
import kyojo.json.JsonTypes;
import kyojo.json.Pointer;

/** The contents of an archive as JSON: what its parts are, and the proof. */
final class ContentsJson {
  private static final String FORMAT = "kyojo-archive";

  /** Who reads an archive refuses what is later than it knows. */
  private static final int FORMAT_VERSION = 1;

  private static final int DEPTH_MAX = 4;
  private static final int CHARS_MAX = 100;
  private static final int NUMBER_MAX = 999_999_999;
  private static final int PARTS_MAX = 100_000;

  private static final JsonType<Part> PART =
      JsonTypes.object(fields -> {
        var digest = fields.required("digest", text());
        var records = fields.required("records", JsonTypes.integer(0, NUMBER_MAX));
        var contentDigest = fields.required("contentDigest", text());
        return fields.build(() -> new Part(digest.get(), records.get(), contentDigest.get()));
      });

  private static final JsonType<Read> CONTENTS =
      JsonTypes.object(fields -> {
        fields.required("format", text());
        fields.required("formatVersion", JsonTypes.integer(1, FORMAT_VERSION));
        var asOf = fields.required("asOf", text());
        fields.required("records", JsonTypes.integer(0, NUMBER_MAX));
        var community = fields.required("community", text());
        var proof = fields.required("proof", text());
        var parts = fields.required("parts", JsonTypes.list(PART, 0, PARTS_MAX));
        return fields.build(() -> new Read(community.get(), asOf.get(), proof.get(), parts.get()));
      });

  private ContentsJson() {}

  /** What was written, as far as who reads it needs it. */
  record Read(String community, String asOf, String proof, List<Part> parts) {}

  record Part(String digest, int records, String contentDigest) {}

  static byte[] write(Contents contents) {
    Archive archive = contents.archive();
    return JsonOutput.object(out ->
        out.text("format", FORMAT)
            .number("formatVersion", FORMAT_VERSION)
            .text("community", contents.community().value())
            .text("asOf", archive.asOf().toString())
            .number("records", archive.records())
            .text("proof", contents.proof().value())
            .objects(
                "parts",
                archive.parts(),
                (item, part) ->
                    item.text("digest", part.digest())
                        .number("records", part.records())
                        .text("contentDigest", part.contentDigest())));
  }

  static Read read(byte[] json) {
    var decoded =
        JsonText.parse(json, DEPTH_MAX).then(value -> CONTENTS.decode(value, Pointer.ROOT));
    return switch (decoded) {
      case Decoded.Valid<Read>(Read value) -> value;
      case Decoded.Invalid<Read>(var violations) ->
          throw new ArchiveUnreadable(
              "its contents are of no version that is known: " + violations);
    };
  }

  private static JsonType<String> text() {
    return JsonTypes.text(1, CHARS_MAX);
  }
}
