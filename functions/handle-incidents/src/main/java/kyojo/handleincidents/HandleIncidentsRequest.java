package kyojo.handleincidents;

import static kyojo.json.JsonTypes.lines;
import static kyojo.json.JsonTypes.object;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.desk.DeskLimits;
import kyojo.domain.incident.desk.EnterIncident;
import kyojo.domain.incident.desk.HandleIncident;
import kyojo.domain.incident.desk.ListIncidents;
import kyojo.domain.incident.desk.OpenFile;
import kyojo.domain.incident.desk.ReadIncident;
import kyojo.domain.incident.desk.WriteToReporter;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.ReportLimits;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.desk.DeskRequest;
import kyojo.edge.incident.CaseChangeJson;
import kyojo.edge.incident.CaseCursor;
import kyojo.edge.incident.ReportJson;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.JsonViolation;

/** What staff ask for, on the wire. Thread-safe. */
final class HandleIncidentsRequest {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern SEVERITY = Pattern.compile("[0-4]");
  private static final JsonType<String> MESSAGE = object(HandleIncidentsRequest::message);

  private final ReportJson reportJson;

  HandleIncidentsRequest(ReportJson reportJson) {
    this.reportJson = reportJson;
  }

  static Input<ListIncidents.Query> list(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var states =
        fields.query("state", HandleIncidentsRequest::states, RequestViolation.CASE_STATE_UNKNOWN);
    var severity =
        fields.query("severity", HandleIncidentsRequest::severity, JsonViolation.MALFORMED);
    var limit = fields.query("limit", HandleIncidentsRequest::rows, JsonViolation.MALFORMED);
    var cursor = fields.query("cursor", CaseCursor::parse, RequestViolation.CURSOR_MALFORMED);
    return fields.build(() ->
        new ListIncidents.Query(
            caller.get(),
            states.get().orElse(Set.of()),
            severity.get().orElse(0),
            limit.get().orElse(DeskLimits.ROWS),
            cursor.get()));
  }

  static Input<ReadIncident.Query> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var one = new One(fields);
    return fields.build(() -> new ReadIncident.Query(one.caller.get(), one.incident.get()));
  }

  static Input<ReadIncident.OneVersion> version(HttpRequest request) {
    var fields = new RequestFields(request);
    var one = new One(fields);
    var number = fields.path("version", HandleIncidentsRequest::number);
    return fields.build(
        () -> new ReadIncident.OneVersion(one.caller.get(), one.incident.get(), number.get()));
  }

  static Input<HandleIncident.Command> change(HttpRequest request) {
    var fields = new RequestFields(request);
    var one = new One(fields);
    var version = fields.ifMatch();
    var change = fields.body(CaseChangeJson.CHANGE, DeskLimits.CHANGE_BYTES_MAX);
    return fields.build(() ->
        new HandleIncident.Command(
            one.caller.get(), one.incident.get(), version.get(), change.get()));
  }

  static Input<WriteToReporter.Command> write(HttpRequest request) {
    var fields = new RequestFields(request);
    var one = new One(fields);
    var key = key(fields);
    var text = fields.body(MESSAGE, ReportLimits.MESSAGE_BYTES_MAX);
    return fields.build(() ->
        new WriteToReporter.Command(
            one.caller.get(),
            one.incident.get(),
            key.get().orElseGet(IdempotencyKey::random),
            text.get()));
  }

  static Input<OpenFile.Query> open(HttpRequest request) {
    var fields = new RequestFields(request);
    var one = new One(fields);
    var attachment = fields.path("attachment", AttachmentId::parse);
    return fields.build(
        () -> new OpenFile.Query(one.caller.get(), one.incident.get(), attachment.get()));
  }

  Input<EnterIncident.Command> enter(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var key = key(fields);
    var sent = fields.body(reportJson.entered(), ReportLimits.REPORT_BYTES_MAX);
    return fields.build(() ->
        new EnterIncident.Command(
            caller.get(), key.get().orElseGet(IdempotencyKey::random), sent.get()));
  }

  /** Who asks about which report. */
  private static final class One {
    private final Supplier<Desk.Caller> caller;
    private final Field<IncidentId> incident;

    One(RequestFields fields) {
      caller = DeskRequest.caller(fields);
      incident = fields.path("incident", IncidentId::parse);
    }
  }

  private static Field<Optional<IdempotencyKey>> key(RequestFields fields) {
    return fields.header(
        "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
  }

  private static Decoded<String> message(Fields fields) {
    var text = fields.required("text", lines(1, ReportLimits.MESSAGE_CHARS_MAX));
    return fields.build(text::get);
  }

  /** Several with commas between. */
  private static Optional<Set<CaseState>> states(String text) {
    var states = new HashSet<CaseState>();
    for (String name : text.split(",", -1)) {
      var state =
          Arrays.stream(CaseState.values()).filter(it -> it.name().equals(name)).findFirst();
      if (state.isEmpty()) {
        return Optional.empty();
      }
      states.add(state.get());
    }
    return Optional.of(states);
  }

  private static Optional<Integer> severity(String text) {
    return Optional.of(text).filter(SEVERITY.asMatchPredicate()).map(Integer::valueOf);
  }

  private static Optional<Integer> rows(String text) {
    return number(text).filter(rows -> rows <= DeskLimits.ROWS_MAX);
  }

  private static Optional<Integer> number(String text) {
    return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }
}
