package kyojo.edge.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.ForeignGrade;
import kyojo.domain.jcstar.ForeignRecords.ForeignRecord;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.Standing;
import kyojo.domain.jcstar.Verdict;
import kyojo.json.JsonOutput;

/** Other countries' labels on the wire: always apart from those of JC-STAR. */
public final class ForeignJson {
  private static final String FIELD = "foreign";

  private ForeignJson() {}

  /**
   * Writes what is told beside an answer.
   *
   * @param head of the list of foreign labels; none where none has been imported
   */
  public static void write(
      JsonOutput out, Optional<RegistryHead> head, List<ForeignRecord> records) {
    out.object(
        FIELD,
        foreign ->
            foreign
                .object("list", list -> ListJson.write(list, head, Optional.empty()))
                .objects("records", records, ForeignJson::write));
  }

  /** Writes each record that a verdict names, once. */
  public static void writeAll(JsonOutput out, Optional<RegistryHead> head, List<Verdict> verdicts) {
    write(
        out,
        head,
        verdicts.stream().flatMap(verdict -> verdict.foreign().stream()).distinct().toList());
  }

  /** Writes which records a verdict names. */
  static void write(JsonOutput out, Verdict verdict) {
    if (!verdict.foreign().isEmpty()) {
      out.texts(FIELD, verdict.foreign().stream().map(ForeignJson::number).toList());
    }
    verdict.foreignCovers().ifPresent(covers -> out.bool("foreignCovers", covers));
  }

  private static String number(ForeignRecord record) {
    return record.label().registrationNumber().text();
  }

  private static void write(JsonOutput out, ForeignRecord record) {
    Label label = record.label();
    out.text("scheme", record.scheme().id())
        .text("number", number(record))
        .text("level", level(label))
        .text("supplier", label.supplier())
        .text("product", label.product())
        .texts("models", record.models().stream().map(Model::text).toList())
        .number("modelCount", label.models().size())
        .text("issuedOn", label.begins().map(LocalDate::toString))
        .text("expiresOn", label.ends().map(LocalDate::toString))
        .text("page", label.page().map(URI::toString))
        .text("status", status(label, record.standing()))
        .text("on", record.standing().day().toString())
        .objects("equivalences", record.rules(), SchemeJson::write);
  }

  private static Optional<String> level(Label label) {
    return label.grade() instanceof ForeignGrade(String scheme, Optional<String> level)
        ? level
        : Optional.empty();
  }

  /** Nobody says that it is in force where its last day is not known. */
  private static Optional<String> status(Label label, Standing standing) {
    return Optional.of(standing)
        .filter(one -> label.ends().isPresent() || !one.isInForce())
        .map(one -> one.status().name());
  }
}
