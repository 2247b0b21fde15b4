package kyojo.content;

import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.Provenance;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.JsonViolation;

/** What records of every kind are made of. */
final class ContentTypes {
  /** A paragraph; longer texts are split by whoever writes them. */
  private static final int TEXT_CHARS_MAX = 2000;

  /** More than any list of content has. */
  private static final int LIST_SIZE_MAX = 100;

  private static final int DATE_CHARS = 10;

  static final JsonType<String> TEXT = text(1, TEXT_CHARS_MAX);
  static final JsonType<String> ID = text(1, Limits.CONTENT_ID_CHARS_MAX);
  static final JsonType<LocalDate> DATE =
      parsed(DATE_CHARS, ContentTypes::date, JsonViolation.MALFORMED);

  private ContentTypes() {}

  /** What a record says of itself. */
  record Head(String id, String edition, Provenance provenance) {}

  /** Reads the head; the value is there once the record has been found valid. */
  static HeadFields head(Fields fields, String kind) {
    return new HeadFields(fields, kind);
  }

  static <T> JsonType<List<T>> listOf(JsonType<T> type) {
    return list(type, 1, LIST_SIZE_MAX);
  }

  static <T> JsonType<List<T>> listOfAny(JsonType<T> type) {
    return list(type, 0, LIST_SIZE_MAX);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The members that the head is read from. */
  static final class HeadFields {
    private final Field<String> id;
    private final Field<String> edition;
    private final Field<LocalDate> validFrom;
    private final Field<Optional<LocalDate>> validTo;
    private final Field<String> sourceUrl;
    private final Field<LocalDate> verifiedOn;
    private final Field<Provenance.Confidence> confidence;

    private HeadFields(Fields fields, String kind) {
      id = fields.required("id", ID);
      fields.required(
          "kind",
          parsed(
              Limits.CONTENT_ID_CHARS_MAX,
              text -> text.equals(kind) ? Optional.of(text) : Optional.empty(),
              JsonViolation.UNKNOWN_VALUE));
      edition = fields.required("edition", TEXT);
      validFrom = fields.required("validFrom", DATE);
      validTo = fields.optional("validTo", DATE);
      sourceUrl = fields.required("sourceUrl", TEXT);
      verifiedOn = fields.required("verifiedOn", DATE);
      confidence = fields.required("confidence", constant(Provenance.Confidence.class));
    }

    Head get() {
      return new Head(
          id.get(),
          edition.get(),
          new Provenance(
              validFrom.get(), validTo.get(), sourceUrl.get(), verifiedOn.get(), confidence.get()));
    }
  }
}
