package kyojo.sharediagnosis;

import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import kyojo.domain.Limits;
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

/** Requests about view links on the wire. */
final class ShareDiagnosisRequest {
  private static final JsonType<Integer> DAYS = object(ShareDiagnosisRequest::days);

  private ShareDiagnosisRequest() {}

  /** A link that is wanted. */
  record Creation(Target target, IdempotencyKey key, int days) {}

  /** A link that shall end. */
  record Revocation(Target target, ViewLinkId link) {}

  static Input<Creation> creation(HttpRequest request) {
    var fields = new RequestFields(request);
    var target = target(fields);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var days = fields.body(DAYS, Limits.VIEW_LINK_BYTES_MAX);
    return fields.build(
        () -> new Creation(target.get(), key.get().orElseGet(IdempotencyKey::random), days.get()));
  }

  static Input<Target> list(HttpRequest request) {
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

  private static TargetFields target(RequestFields fields) {
    return new TargetFields(
        fields.path("community", CommunityId::parse),
        fields.path("diagnosis", DiagnosisId::parse),
        fields.receipt());
  }

  private record TargetFields(
      Field<CommunityId> community, Field<DiagnosisId> diagnosis, Field<Receipt> receipt) {
    Target get() {
      return new Target(community.get(), receipt.get(), diagnosis.get());
    }
  }

  private static Decoded<Integer> days(Fields fields) {
    var days = fields.required("days", integer(1, Limits.VIEW_LINK_DAYS_MAX));
    return fields.build(days::get);
  }
}
