package kyojo.reportincident;

import static kyojo.json.JsonTypes.lines;
import static kyojo.json.JsonTypes.object;

import java.util.Optional;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.IncidentReceipt;
import kyojo.domain.incident.report.AddToReport;
import kyojo.domain.incident.report.HoldReport;
import kyojo.domain.incident.report.ReportLimits;
import kyojo.domain.incident.report.ReportRight;
import kyojo.domain.incident.report.SendFiles;
import kyojo.domain.incident.report.SubmitReport;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.incident.FileJson;
import kyojo.edge.incident.ReportJson;
import kyojo.edge.incident.StatementJson.Said;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Requests about reports of incidents on the wire. Thread-safe. */
final class ReportIncidentRequest {
  private static final JsonType<String> MESSAGE = object(ReportIncidentRequest::message);

  private final ReportJson reportJson;

  ReportIncidentRequest(ReportJson reportJson) {
    this.reportJson = reportJson;
  }

  Input<Said> assess(HttpRequest request) {
    var fields = new RequestFields(request);
    var said = fields.body(reportJson.alone(), ReportLimits.REPORT_BYTES_MAX);
    return fields.build(said::get);
  }

  Input<SubmitReport.Command> submit(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var key = key(fields);
    var sent = fields.body(reportJson.first(), ReportLimits.REPORT_BYTES_MAX);
    return fields.build(() ->
        new SubmitReport.Command(
            community.get(), orRandom(key), sent.get().channel(), sent.get().draft()));
  }

  Input<ReportRight> right(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = new Right(fields);
    return fields.build(right::get);
  }

  Input<HoldReport.OneVersion> version(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = new Right(fields);
    var number = fields.path("version", ReportIncidentRequest::number);
    return fields.build(() -> new HoldReport.OneVersion(right.get(), number.get()));
  }

  Input<AddToReport.NewVersion> add(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = new Right(fields);
    var key = key(fields);
    var seen = fields.ifMatch();
    var sent = fields.body(reportJson.next(), ReportLimits.REPORT_BYTES_MAX);
    return fields.build(() ->
        new AddToReport.NewVersion(
            right.get(), orRandom(key), seen.get(), sent.get().content(), sent.get().reporter()));
  }

  Input<AddToReport.NewMessage> send(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = new Right(fields);
    var key = key(fields);
    var text = fields.body(MESSAGE, ReportLimits.MESSAGE_BYTES_MAX);
    return fields.build(() -> new AddToReport.NewMessage(right.get(), orRandom(key), text.get()));
  }

  Input<SendFiles.NewFile> declare(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = new Right(fields);
    var key = key(fields);
    var file = fields.body(FileJson.FILE, ReportLimits.ATTACHMENT_BYTES_MAX);
    return fields.build(() -> new SendFiles.NewFile(right.get(), orRandom(key), file.get()));
  }

  Input<SendFiles.Arrival> arrived(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = new Right(fields);
    var attachment = fields.path("attachment", AttachmentId::parse);
    return fields.build(() -> new SendFiles.Arrival(right.get(), attachment.get()));
  }

  /** Whose report it is, and by which receipt: there once all was found valid. */
  private static final class Right {
    private final Field<CommunityId> community;
    private final Field<IncidentId> incident;
    private final Field<IncidentReceipt> receipt;

    Right(RequestFields fields) {
      community = fields.path("community", CommunityId::parse);
      incident = fields.path("incident", IncidentId::parse);
      receipt = fields.incidentReceipt();
    }

    ReportRight get() {
      return new ReportRight(community.get(), incident.get(), receipt.get());
    }
  }

  private static Field<Optional<IdempotencyKey>> key(RequestFields fields) {
    return fields.header(
        "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
  }

  private static IdempotencyKey orRandom(Field<Optional<IdempotencyKey>> key) {
    return key.get().orElseGet(IdempotencyKey::random);
  }

  private static Optional<Integer> number(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
        .map(Integer::valueOf);
  }

  private static Decoded<String> message(Fields fields) {
    var text = fields.required("text", lines(1, ReportLimits.MESSAGE_CHARS_MAX));
    return fields.build(text::get);
  }
}
