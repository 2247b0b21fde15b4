package kyojo.readdiagnosis;

import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.diagnosis.ReadHistory;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.ViewKey;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.json.JsonViolation;

/** Requests of whoever holds a receipt, or a link to one diagnosis. */
final class ReadDiagnosisRequest {
  private static final String VIEW_KEY = "View-Key";

  private ReadDiagnosisRequest() {}

  static Input<ReadDiagnosis.Query> one(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var receipt = fields.receipt();
    return fields.build(
        () -> new ReadDiagnosis.Query(community.get(), receipt.get(), diagnosis.get()));
  }

  static Input<ReadHistory.Query> history(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var receipt = fields.receipt();
    return fields.build(() -> new ReadHistory.Query(community.get(), receipt.get()));
  }

  static Input<CompareDiagnoses.Query> comparison(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var other = fields.requiredQuery("with", DiagnosisId::parse, JsonViolation.MALFORMED);
    var receipt = fields.receipt();
    return fields.build(() ->
        new CompareDiagnoses.Query(community.get(), receipt.get(), diagnosis.get(), other.get()));
  }

  static Input<ViewDiagnosis.Query> view(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var key = fields.requiredHeader(VIEW_KEY, ViewKey::parse, RequestViolation.VIEW_KEY_MALFORMED);
    return fields.build(() -> new ViewDiagnosis.Query(community.get(), diagnosis.get(), key.get()));
  }

  /** One answer to every key that does not open. */
  static Problem viewKeyUnknown() {
    return RequestFields.headerUnknown(VIEW_KEY, RequestViolation.VIEW_KEY_UNKNOWN);
  }
}
