package kyojo.keepdesk;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.erasure.TakeBackSheet;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.desk.DeskRequest;
import kyojo.edge.diagnosis.ProfileJson;
import kyojo.edge.diagnosis.ProfileJson.Told;
import kyojo.edge.diagnosis.SheetJson;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.Violation;

/** A sheet from paper, on the wire. */
final class KeepDeskRequest {

  private static final JsonType<Boolean> SEEN_ON_PAPER =
      bool()
          .then((seen, at) ->
              seen
                  ? Decoded.valid(true)
                  : Decoded.invalid(Violation.at(at, RequestViolation.NOT_AGREED_ON_PAPER)));
  private static final JsonType<Consent> CONSENT = object(KeepDeskRequest::consent);
  private static final JsonType<Submission> BODY = object(KeepDeskRequest::body);

  private KeepDeskRequest() {}

  static Input<EnterSheet.Command> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var receipt = fields.header("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
    var body = fields.body(BODY, Limits.SUBMISSION_BYTES_MAX);
    return fields.build(() ->
        new EnterSheet.Command(
            caller.get(), key.get().orElseGet(IdempotencyKey::random), receipt.get(), body.get()));
  }

  static Input<TakeBackSheet.Command> takeBack(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var firm = fields.path("firm", FirmId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    return fields.build(() -> new TakeBackSheet.Command(caller.get(), firm.get(), diagnosis.get()));
  }

  private static Decoded<Submission> body(Fields fields) {
    var questionSet = fields.required(SheetJson.QUESTION_SET_FIELD, SheetJson.QUESTION_SET);
    var answers = fields.required(SheetJson.ANSWERS_FIELD, SheetJson.ANSWERS);
    var profile = fields.optional("profile", ProfileJson.PROFILE);
    var consent = fields.required("consent", CONSENT);
    return fields.build(() -> {
      Told told = profile.get().orElse(Told.NOTHING);
      return new Submission(
          questionSet.get(), answers.get(), told.profile(), told.identity(), consent.get());
    });
  }

  private static Decoded<Consent> consent(Fields fields) {
    var notice = fields.required("notice", text(1, Limits.CONTENT_ID_CHARS_MAX));
    var seen = fields.required("agreedOnPaper", SEEN_ON_PAPER);
    var shareIdentity = fields.optional("shareIdentity", bool());
    return fields.build(() -> {
      seen.get();
      return new Consent(notice.get(), shareIdentity.get());
    });
  }
}
