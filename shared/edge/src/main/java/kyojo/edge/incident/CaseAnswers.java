package kyojo.edge.incident;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.desk.CaseChange.Refusal;
import kyojo.domain.incident.desk.Colleagues;
import kyojo.domain.incident.desk.HandleIncident;
import kyojo.domain.incident.desk.ListIncidents;
import kyojo.domain.incident.desk.OpenFile;
import kyojo.domain.incident.desk.ReadIncident;
import kyojo.domain.incident.desk.WriteToReporter;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.SubmitReport;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What staff are answered about reports. Thread-safe. */
public final class CaseAnswers {
  private final CaseJson caseJson;
  private final ReportAnswers reportAnswers;
  private final Colleagues colleagues;

  public CaseAnswers(CaseJson caseJson, ReportAnswers reportAnswers, Colleagues colleagues) {
    this.caseJson = caseJson;
    this.reportAnswers = reportAnswers;
    this.colleagues = colleagues;
  }

  /** The answer to who lists. */
  public HttpResponse of(CommunityId community, Optional<ListIncidents.Page> page) {
    return page.map(
            found -> {
              var names = colleagues.of(community);
              return HttpResponse.json(
                  200,
                  out ->
                      out.objects(
                              "incidents",
                              found.rows(),
                              (row, each) -> caseJson.writeRow(row, each, names))
                          .text("cursor", found.rest().map(CaseCursor::text)));
            })
        .orElseGet(CaseAnswers::denied);
  }

  /** The answer to who types one in. */
  public HttpResponse entered(Optional<SubmitReport.Result> result) {
    return result.map(reportAnswers::of).orElseGet(CaseAnswers::denied);
  }

  /** The answer to who looks at one. */
  public HttpResponse of(ReadIncident.Result result) {
    return switch (result) {
      case ReadIncident.Result.Found(var judged) -> {
        IncidentCase found = judged.dossier().found();
        var names = colleagues.of(found.community());
        yield HttpResponse.json(200, out -> caseJson.write(out, judged, names))
            .with("etag", EntityTag.text(found.version()));
      }
      case ReadIncident.Result.OneFound(var version, var assessment) ->
          reportAnswers.shown(version, assessment);
      case ReadIncident.Result.Denied() -> denied();
      case ReadIncident.Result.Unknown() -> unknown();
    };
  }

  /** The answer to who changes one. */
  public HttpResponse of(HandleIncident.Result result) {
    return switch (result) {
      case HandleIncident.Result.Changed(IncidentCase after) ->
          HttpResponse.json(
                  200, out -> CaseJson.writeCase(out, after, colleagues.of(after.community())))
              .with("etag", EntityTag.text(after.version()));
      case HandleIncident.Result.Denied() -> denied();
      case HandleIncident.Result.Unknown() -> unknown();
      case HandleIncident.Result.Stale() -> Problem.of(ProblemCode.STALE).response();
      case HandleIncident.Result.Refused(Refusal reason) ->
          Problem.invalid(java.util.List.of(violation(reason))).response();
    };
  }

  /** The answer to who writes to a reporter. */
  public HttpResponse of(WriteToReporter.Result result) {
    return switch (result) {
      case WriteToReporter.Result.Written(var message) ->
          HttpResponse.json(201, out -> IncidentViewJson.write(out, message));
      case WriteToReporter.Result.Denied() -> denied();
      case WriteToReporter.Result.Unknown() -> unknown();
      case WriteToReporter.Result.KeyReused() ->
          Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case WriteToReporter.Result.Full() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
    };
  }

  /** The answer to who wants a file. */
  public HttpResponse of(OpenFile.Result result) {
    return switch (result) {
      case OpenFile.Result.Found(var address) ->
          HttpResponse.json(
              200,
              out ->
                  out.text("url", address.url().toString())
                      .text("expiresAt", Times.text(address.expiresAt())));
      case OpenFile.Result.Denied() -> denied();
      case OpenFile.Result.Unknown() -> unknown();
    };
  }

  private static Violation violation(Refusal reason) {
    return switch (reason) {
      case REASON_MISSING -> at("reason", JsonViolation.REQUIRED);
      case OUTCOME_MISSING -> at("outcome", JsonViolation.REQUIRED);
      case OUTCOME_WITHOUT_END -> at("outcome", RequestViolation.OUTCOME_WITHOUT_END);
      case INTO_MISSING -> at("into", JsonViolation.REQUIRED);
      case INTO_WITHOUT_DUPLICATE -> at("into", RequestViolation.INTO_WITHOUT_DUPLICATE);
      case INTO_UNKNOWN -> at("into", RequestViolation.INCIDENT_UNKNOWN);
      case WAKE_DAY -> at("wakeOn", RequestViolation.WAKE_DAY);
    };
  }

  private static Violation at(String member, kyojo.json.ViolationCode code) {
    return Violation.at(Pointer.ROOT.member(member), code);
  }

  private static HttpResponse denied() {
    return Problem.of(ProblemCode.FORBIDDEN).response();
  }

  private static HttpResponse unknown() {
    return Problem.of(ProblemCode.NOT_FOUND).response();
  }
}
