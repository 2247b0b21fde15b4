package kyojo.keepconsent;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.diagnosis.KeepConsent.Right;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Requests about a firm's choice on the wire. */
final class KeepConsentRequest {
  private static final JsonType<Choice> CHOICE = object(KeepConsentRequest::choice);

  private KeepConsentRequest() {}

  /** A choice, and the version of the words it is about. */
  record Choice(boolean shareIdentity, String wording) {}

  /** A choice that is to be kept. */
  record Change(Right right, Choice choice) {}

  static Input<Right> reading(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var receipt = fields.receipt();
    return fields.build(() -> new Right(community.get(), receipt.get()));
  }

  static Input<Change> change(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var receipt = fields.receipt();
    var choice = fields.body(CHOICE, Limits.CONSENT_BYTES_MAX);
    return fields.build(() -> new Change(new Right(community.get(), receipt.get()), choice.get()));
  }

  private static Decoded<Choice> choice(Fields fields) {
    var shareIdentity = fields.required("shareIdentity", bool());
    var wording = fields.required("wording", text(1, Limits.CONTENT_ID_CHARS_MAX));
    return fields.build(() -> new Choice(shareIdentity.get(), wording.get()));
  }
}
