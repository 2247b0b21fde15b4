package kyojo.submitdiagnosis;

import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;

import java.util.List;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.SubmitDiagnosis.Refusal;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.diagnosis.ProfileJson;
import kyojo.edge.diagnosis.ProfileJson.Told;
import kyojo.edge.diagnosis.SheetJson;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** A submission on the wire. */
final class SubmitDiagnosisRequest {
  private static final JsonType<Submission> SUBMISSION = object(SubmitDiagnosisRequest::submission);
  private static final JsonType<Consent> CONSENT = object(SubmitDiagnosisRequest::consent);
  private static final Pointer NOTICE = Pointer.ROOT.member("consent").member("notice");

  private SubmitDiagnosisRequest() {}

  static Input<SubmitDiagnosis.Command> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var receipt = fields.header("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
    var submission = fields.body(SUBMISSION, Limits.SUBMISSION_BYTES_MAX);
    return fields.build(() ->
        new SubmitDiagnosis.Command(
            community.get(),
            key.get().orElseGet(IdempotencyKey::random),
            receipt.get(),
            submission.get()));
  }

  /** Why the submission was refused, at the places of the request. */
  static List<Violation> violations(List<Refusal> refusals) {
    return refusals.stream().map(SubmitDiagnosisRequest::violation).toList();
  }

  private static Violation violation(Refusal refusal) {
    return switch (refusal) {
      case Refusal.QuestionSetUnknown() ->
          Violation.at(
              Pointer.ROOT.member(SheetJson.QUESTION_SET_FIELD),
              RequestViolation.QUESTION_SET_UNKNOWN);
      case Refusal.NoticeOutdated() -> Violation.at(NOTICE, RequestViolation.NOTICE_OUTDATED);
      case Refusal.NamesNotTaken() -> Violation.at(NOTICE, RequestViolation.NAMES_NOT_TAKEN);
      case Refusal.BadAnswer(var violation) -> SheetJson.violation(Pointer.ROOT, violation);
    };
  }

  private static Decoded<Submission> submission(Fields fields) {
    var questionSet = fields.required(SheetJson.QUESTION_SET_FIELD, SheetJson.QUESTION_SET);
    var answers = fields.required(SheetJson.ANSWERS_FIELD, SheetJson.ANSWERS);
    var profile = fields.optional("profile", ProfileJson.PROFILE);
    var consent = fields.required("consent", CONSENT);
    return fields.build(() ->
        submission(
            questionSet.get(), answers.get(), profile.get().orElse(Told.NOTHING), consent.get()));
  }

  private static Submission submission(
      QuestionSetId questionSet, Answers answers, Told told, Consent consent) {
    return new Submission(questionSet, answers, told.profile(), told.identity(), consent);
  }

  private static Decoded<Consent> consent(Fields fields) {
    var notice = fields.required("notice", text(1, Limits.CONTENT_ID_CHARS_MAX));
    return fields.build(() -> Consent.to(notice.get()));
  }
}
