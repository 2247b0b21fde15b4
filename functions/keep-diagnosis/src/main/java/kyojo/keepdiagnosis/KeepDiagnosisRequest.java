package kyojo.keepdiagnosis;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.diagnosis.KeepConsent.Right;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.ViewLinkId;
import kyojo.domain.sharing.ShareDiagnosis.Target;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** What the holder of a receipt asks to be changed, on the wire. */
final class KeepDiagnosisRequest {
  private static final JsonType<Integer> DAYS = object(KeepDiagnosisRequest::days);
  private static final JsonType<Choice> CHOICE = object(KeepDiagnosisRequest::choice);

  private KeepDiagnosisRequest() {}

  /** A link that is wanted. */
  record Creation(Target target, IdempotencyKey key, int days) {}

  /** A link that shall end. */
  record Revocation(Target target, ViewLinkId link) {}

  /** A choice, and the version of the words it is about. */
  record Choice(boolean shareIdentity, String wording) {}

  /** A choice that is to be kept. */
  record Change(Right right, Choice choice) {}

  static Input<Creation> link(HttpRequest request) {
    var fields = new RequestFields(request);
    var target = target(fields);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var days = fields.body(DAYS, Limits.VIEW_LINK_BYTES_MAX);
    return fields.build(
        () -> new Creation(target.get(), key.get().orElseGet(IdempotencyKey::random), days.get()));
  }

  static Input<Target> links(HttpRequest request) {
    var fields = new RequestFields(request);
    var target = target(fields);
    return fields.build(target::get);
  }

  static Input<Revocation> revocation(HttpRequest request) {
    var fields = new RequestFields(request);
    var target = target(fields);
    var link = fields.path("viewLink", ViewLinkId::parse);
    return fields.build(() -> new Revocation(target.get(), link.get()));
  }

  static Input<Right> consent(HttpRequest request) {
    var fields = new RequestFields(request);
    var firm = firm(fields);
    return fields.build(() -> new Right(firm.community().get(), firm.receipt().get()));
  }

  static Input<Change> consentChange(HttpRequest request) {
    var fields = new RequestFields(request);
    var firm = firm(fields);
    var choice = fields.body(CHOICE, Limits.CONSENT_BYTES_MAX);
    return fields.build(
        () -> new Change(new Right(firm.community().get(), firm.receipt().get()), choice.get()));
  }

  static Input<EraseDiagnosis.Command> diagnosis(HttpRequest request) {
    var fields = new RequestFields(request);
    var target = target(fields);
    return fields.build(() ->
        new EraseDiagnosis.Command(
            target.firm().community().get(),
            target.firm().receipt().get(),
            target.diagnosis().get()));
  }

  static Input<EraseFirm.Command> history(HttpRequest request) {
    var fields = new RequestFields(request);
    var firm = firm(fields);
    return fields.build(() -> new EraseFirm.Command(firm.community().get(), firm.receipt().get()));
  }

  private static FirmFields firm(RequestFields fields) {
    return new FirmFields(fields.path("community", CommunityId::parse), fields.receipt());
  }

  private record FirmFields(Field<CommunityId> community, Field<Receipt> receipt) {}

  private static TargetFields target(RequestFields fields) {
    return new TargetFields(firm(fields), fields.path("diagnosis", DiagnosisId::parse));
  }

  private record TargetFields(FirmFields firm, Field<DiagnosisId> diagnosis) {
    Target get() {
      return new Target(firm.community().get(), firm.receipt().get(), diagnosis.get());
    }
  }

  private static Decoded<Integer> days(Fields fields) {
    var days = fields.required("days", integer(1, Limits.VIEW_LINK_DAYS_MAX));
    return fields.build(days::get);
  }

  private static Decoded<Choice> choice(Fields fields) {
    var shareIdentity = fields.required("shareIdentity", bool());
    var wording = fields.required("wording", text(1, Limits.CONTENT_ID_CHARS_MAX));
    return fields.build(() -> new Choice(shareIdentity.get(), wording.get()));
  }
}
