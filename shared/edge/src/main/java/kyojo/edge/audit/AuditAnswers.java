package kyojo.edge.audit;

import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.audit.ReadAudit.Result;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** What is answered about the trail. */
public final class AuditAnswers {
  private AuditAnswers() {}

  public static HttpResponse of(ReadAudit.Command command, Result result) {
    return switch (result) {
      case Result.Shown(var entries, var next) ->
          HttpResponse.json(
              200,
              out ->
                  out.text("month", command.month().toString())
                      .objects("entries", entries, AuditAnswers::write)
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
}
