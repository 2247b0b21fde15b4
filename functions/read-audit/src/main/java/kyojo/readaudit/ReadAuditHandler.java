package kyojo.readaudit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.audit.ReadAudit.Result;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** {@code GET /v1/communities/{community}/audit}. Thread-safe. */
public final class ReadAuditHandler implements RequestStreamHandler {
  private static final int PAGE_DEFAULT = 50;

  private final ReadAudit readAudit;
  private final InstantSource clock;
  private final HttpFunction function =
      HttpFunction.named("read-audit")
          .route("GET /v1/communities/{community}/audit", this::read)
          .build();

  public ReadAuditHandler() {
    this(System.getenv());
  }

  public ReadAuditHandler(Map<String, String> variables) {
    var component =
        DaggerReadAuditComponent.factory()
            .create(ReadAuditSettings.from(variables), InstantSource.system());
    readAudit = component.readAudit();
    clock = component.clock();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse read(HttpRequest request) {
    return switch (command(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) -> answer(command, readAudit.read(command));
    };
  }

  private Input<ReadAudit.Command> command(HttpRequest request) {
    var fields = new RequestFields(request);
    var person = fields.person();
    var community = fields.path("community", CommunityId::parse);
    var month = fields.query("month", Times::month, RequestViolation.MONTH_MALFORMED);
    var cursor = fields.query("cursor", Optional::of, RequestViolation.CURSOR_MALFORMED);
    var limit = fields.query("limit", ReadAuditHandler::limit, RequestViolation.PAGE_LIMIT);
    YearMonth now = YearMonth.from(clock.instant().atZone(Times.JAPAN));
    return fields.build(() ->
        new ReadAudit.Command(
            community.get(),
            person.get(),
            month.get().orElse(now),
            cursor.get(),
            limit.get().orElse(PAGE_DEFAULT)));
  }

  private static HttpResponse answer(ReadAudit.Command command, Result result) {
    return switch (result) {
      case Result.Shown(var entries, var next) ->
          HttpResponse.json(
              200,
              out ->
                  out.text("month", command.month().toString())
                      .objects("entries", entries, ReadAuditHandler::write)
                      .text("nextCursor", next));
      case Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case Result.CursorUnknown() ->
          RequestFields.queryRefused("cursor", RequestViolation.CURSOR_MALFORMED).response();
    };
  }

  private static void write(JsonOutput out, Placed placed) {
    AuditEntry entry = placed.entry();
    out.text("at", Times.text(entry.at()))
        .text("memberId", entry.member().value())
        .text("role", entry.role().name())
        .text("name", entry.name().text())
        .text("action", entry.action().name())
        .text("subject", entry.subject())
        .text("address", entry.address());
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[1-9][0-9]{0,2}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n <= Limits.AUDIT_PAGE_MAX)
        : Optional.empty();
  }
}
