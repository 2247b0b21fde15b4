package kyojo.edge.incident;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentReceipt;
import kyojo.domain.incident.Assessment;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.JudgeReport.Judged;
import kyojo.domain.incident.report.ReportResult;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.domain.incident.report.Reporter;
import kyojo.domain.incident.report.SubmitReport;
import kyojo.domain.incident.report.SubmitReport.Refusal;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What is answered about reports of incidents. Immutable. */
public final class ReportAnswers {
  private static final Pointer NOTICE = Pointer.ROOT.member("consent").member("notice");

  private final IncidentViewJson viewJson;
  private final AssessmentJson assessmentJson;

  public ReportAnswers(AssessmentJson assessmentJson) {
    this.viewJson = new IncidentViewJson(assessmentJson);
    this.assessmentJson = assessmentJson;
  }

  /** The answer to who wants something judged that nobody keeps. */
  public HttpResponse of(Assessment assessment) {
    return HttpResponse.json(200, out -> assessmentJson.write(out, assessment));
  }

  /** The answer to who reports. */
  public HttpResponse of(SubmitReport.Result result) {
    return switch (result) {
      case SubmitReport.Result.Stored(var judged, var receipt, _) ->
          shown(201, judged, Optional.of(receipt));
      case SubmitReport.Result.CommunityUnknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case SubmitReport.Result.CommunityClosing() ->
          Problem.of(ProblemCode.COMMUNITY_CLOSING).response();
      case SubmitReport.Result.Refused(var refusals) ->
          Problem.invalid(refusals.stream().map(ReportAnswers::violation).toList()).response();
      case SubmitReport.Result.KeyReused() ->
          Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case SubmitReport.Result.Erased() -> Problem.of(ProblemCode.ERASED).response();
    };
  }

  /**
   * The answer to who holds a receipt.
   *
   * @param made the status of what was made
   */
  public HttpResponse of(ReportResult result, int made) {
    return switch (result) {
      case ReportResult.Shown(var judged, _) -> shown(made, judged, Optional.empty());
      case ReportResult.OneShown(var version, var assessment) -> shown(version, assessment);
      case ReportResult.Sent(var message) ->
          HttpResponse.json(made, out -> IncidentViewJson.write(out, message));
      case ReportResult.Declared(var attachment, var address) ->
          HttpResponse.json(
              made,
              out -> {
                FileJson.write(out, attachment);
                out.object("upload", upload -> FileJson.write(upload, address));
              });
      case ReportResult.Settled(var attachment) ->
          HttpResponse.json(made, out -> FileJson.write(out, attachment));
      case ReportResult.Done() -> HttpResponse.noContent();
      case ReportResult.PartUnknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case ReportResult.ReceiptUnknown() -> RequestFields.receiptUnknown().response();
      case ReportResult.Erased() -> Problem.of(ProblemCode.ERASED).response();
      case ReportResult.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case ReportResult.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case ReportResult.Stale() -> Problem.of(ProblemCode.STALE).response();
    };
  }

  private static Violation violation(Refusal refusal) {
    return switch (refusal) {
      case NOTICE_OUTDATED -> Violation.at(NOTICE, RequestViolation.NOTICE_OUTDATED);
      case INCIDENTS_NOT_TAKEN -> Violation.at(NOTICE, RequestViolation.INCIDENTS_NOT_TAKEN);
      case CODE_NOT_OPEN ->
          Violation.at(Pointer.ROOT.member("origin"), RequestViolation.ORIGIN_CODE_NOT_OPEN);
    };
  }

  private HttpResponse shown(int status, Judged judged, Optional<IncidentReceipt> minted) {
    IncidentCase found = judged.dossier().found();
    HttpResponse answer =
        HttpResponse.json(
                status,
                out -> {
                  out.text("receipt", minted.map(IncidentReceipt::text));
                  viewJson.write(out, judged);
                })
            .with("etag", EntityTag.text(judged.dossier().newest().number()));
    return minted.isPresent() ? answer.with("location", location(found)) : answer;
  }

  private static String location(IncidentCase found) {
    CommunityId community = found.community();
    return "/v1/communities/" + community.value() + "/incidents/" + found.incident().value();
  }

  /** One version, without who reports. */
  HttpResponse shown(ReportVersion version, Assessment assessment) {
    return HttpResponse.json(
        200,
        out ->
            out.object(
                    "report", report -> ReportJson.write(report, version.content(), Reporter.NONE))
                .object("assessment", item -> assessmentJson.write(item, assessment)));
  }
}
