package kyojo.submitdiagnosis;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.diagnosis.ProfileJson;
import kyojo.edge.diagnosis.ProfileJson.Told;
import kyojo.edge.diagnosis.SheetJson;
import kyojo.edge.diagnosis.SubmissionAnswers;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** A submission on the wire. */
final class SubmitDiagnosisRequest {
  private static final JsonType<Consent> CONSENT = object(SubmitDiagnosisRequest::consent);
  private static final JsonType<Body> BODY = object(SubmitDiagnosisRequest::body);
  private static final JsonType<OriginCode> ORIGIN =
      parsed(
          Limits.ORIGIN_CODE_CHARS_MAX, OriginCode::typed, RequestViolation.ORIGIN_CODE_MALFORMED);

  private SubmitDiagnosisRequest() {}

  private record Body(Submission submission, Channel channel) {}

  /** Which code is asked for. */
  record CodeQuery(CommunityId community, OriginCode code) {}

  static Input<CodeQuery> readCode(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var code = fields.path("code", OriginCode::typed);
    return fields.build(() -> new CodeQuery(community.get(), code.get()));
  }

  static Input<SubmitDiagnosis.Command> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var receipt = fields.header("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
    var body = fields.body(BODY, Limits.SUBMISSION_BYTES_MAX);
    return fields.build(() ->
        new SubmitDiagnosis.Command(
            community.get(),
            key.get().orElseGet(IdempotencyKey::random),
            receipt.get().<Whose>map(Whose.Holder::new).orElseGet(Whose.NewFirm::new),
            body.get().channel(),
            body.get().submission()));
  }

  private static Decoded<Body> body(Fields fields) {
    var questionSet = fields.required(SheetJson.QUESTION_SET_FIELD, SheetJson.QUESTION_SET);
    var answers = fields.required(SheetJson.ANSWERS_FIELD, SheetJson.ANSWERS);
    var profile = fields.optional("profile", ProfileJson.PROFILE);
    var consent = fields.required("consent", CONSENT);
    var origin = fields.optional(SubmissionAnswers.ORIGIN_FIELD, ORIGIN);
    return fields.build(() ->
        new Body(
            submission(
                questionSet.get(),
                answers.get(),
                profile.get().orElse(Told.NOTHING),
                consent.get()),
            origin.get().<Channel>map(Channel.Code::new).orElseGet(Channel.Open::new)));
  }

  private static Submission submission(
      QuestionSetId questionSet, Answers answers, Told told, Consent consent) {
    return new Submission(questionSet, answers, told.profile(), told.identity(), consent);
  }

  private static Decoded<Consent> consent(Fields fields) {
    var notice = fields.required("notice", text(1, Limits.CONTENT_ID_CHARS_MAX));
    var shareIdentity = fields.optional("shareIdentity", bool());
    return fields.build(() -> new Consent(notice.get(), shareIdentity.get()));
  }
}
