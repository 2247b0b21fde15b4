package kyojo.keepdesk;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.SubmitDiagnosis.Refusal;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
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
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** A sheet from paper, on the wire. */
final class KeepDeskRequest {
  private static final int ID_CHARS = 26;
  private static final Pointer NOTICE = Pointer.ROOT.member("consent").member("notice");

  private static final JsonType<FirmId> FIRM =
      parsed(ID_CHARS, FirmId::parse, JsonViolation.MALFORMED);
  private static final JsonType<Boolean> SEEN_ON_PAPER =
      bool()
          .then((seen, at) ->
              seen
                  ? Decoded.valid(true)
                  : Decoded.invalid(Violation.at(at, RequestViolation.NOT_AGREED_ON_PAPER)));
  private static final JsonType<String> CONSENT = object(KeepDeskRequest::consent);
  private static final JsonType<Body> BODY = object(KeepDeskRequest::body);

  private KeepDeskRequest() {}

  private record Body(Optional<FirmId> firm, Submission submission) {}

  static Input<EnterSheet.Command> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var body = fields.body(BODY, Limits.SUBMISSION_BYTES_MAX);
    return fields.build(() ->
        new EnterSheet.Command(
            caller.get(),
            key.get().orElseGet(IdempotencyKey::random),
            body.get().firm(),
            body.get().submission()));
  }

  /** Why the sheet was refused, at the places of the request. */
  static List<Violation> violations(List<Refusal> refusals) {
    return refusals.stream().map(KeepDeskRequest::violation).toList();
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
      case Refusal.CodeNotOpen() ->
          throw new IllegalStateException("a sheet from paper comes without a code");
    };
  }

  private static Decoded<Body> body(Fields fields) {
    var firm = fields.optional("firmId", FIRM);
    var questionSet = fields.required(SheetJson.QUESTION_SET_FIELD, SheetJson.QUESTION_SET);
    var answers = fields.required(SheetJson.ANSWERS_FIELD, SheetJson.ANSWERS);
    var profile = fields.optional("profile", ProfileJson.PROFILE);
    var consent = fields.required("consent", CONSENT);
    return fields.build(() -> {
      Told told = profile.get().orElse(Told.NOTHING);
      return new Body(
          firm.get(),
          new Submission(
              questionSet.get(),
              answers.get(),
              told.profile(),
              told.identity(),
              Consent.to(consent.get())));
    });
  }

  private static Decoded<String> consent(Fields fields) {
    var notice = fields.required("notice", text(1, Limits.CONTENT_ID_CHARS_MAX));
    var seen = fields.required("agreedOnPaper", SEEN_ON_PAPER);
    return fields.build(() -> {
      seen.get();
      return notice.get();
    });
  }
}
