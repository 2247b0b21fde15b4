package kyojo.edge.diagnosis;

import java.util.List;
import java.util.function.Function;
import kyojo.domain.diagnosis.SubmitDiagnosis.Refusal;
import kyojo.domain.diagnosis.SubmitDiagnosis.Result;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What is answered to a sheet, however it came. */
public final class SubmissionAnswers {
  /** Where a body names the code that it came with. */
  public static final String ORIGIN_FIELD = "origin";

  private static final Pointer NOTICE = Pointer.ROOT.member("consent").member("notice");

  private SubmissionAnswers() {}

  /**
   * The answer.
   *
   * @param created what is answered to one that was stored
   */
  public static HttpResponse of(Result result, Function<Result.Stored, HttpResponse> created) {
    return switch (result) {
      case Result.Stored stored -> created.apply(stored);
      case Result.CommunityUnknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case Result.CommunityClosing() -> Problem.of(ProblemCode.COMMUNITY_CLOSING).response();
      case Result.FirmUnknown() -> RequestFields.receiptUnknown().response();
      case Result.Refused(var refusals) -> Problem.invalid(violations(refusals)).response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case Result.Erased() -> Problem.of(ProblemCode.ERASED).response();
    };
  }

  private static List<Violation> violations(List<Refusal> refusals) {
    return refusals.stream().map(SubmissionAnswers::violation).toList();
  }

  private static Violation violation(Refusal refusal) {
    return switch (refusal) {
      case Refusal.QuestionSetUnknown() ->
          Violation.at(
              Pointer.ROOT.member(SheetJson.QUESTION_SET_FIELD),
              RequestViolation.QUESTION_SET_UNKNOWN);
      case Refusal.CodeNotOpen() ->
          Violation.at(Pointer.ROOT.member(ORIGIN_FIELD), RequestViolation.ORIGIN_CODE_NOT_OPEN);
      case Refusal.NoticeOutdated() -> Violation.at(NOTICE, RequestViolation.NOTICE_OUTDATED);
      case Refusal.NamesNotTaken() -> Violation.at(NOTICE, RequestViolation.NAMES_NOT_TAKEN);
      case Refusal.BadAnswer(var violation) -> SheetJson.violation(Pointer.ROOT, violation);
    };
  }
}
