package kyojo.keepinventory;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.util.List;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.Asked;
import kyojo.domain.inventory.HoldInventory;
import kyojo.domain.inventory.InventoryDraft;
import kyojo.domain.inventory.InventoryLimits;
import kyojo.domain.inventory.SaveInventory;
import kyojo.domain.jcstar.Device;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.diagnosis.SubmissionAnswers;
import kyojo.edge.jcstar.DeviceJson;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.Violation;

/** Requests about a firm's list of devices on the wire. Thread-safe. */
final class KeepInventoryRequest {
  private static final JsonType<String> CONSENT = object(KeepInventoryRequest::notice);
  private static final JsonType<OriginCode> ORIGIN =
      parsed(
          Limits.ORIGIN_CODE_CHARS_MAX, OriginCode::typed, RequestViolation.ORIGIN_CODE_MALFORMED);

  private final DeviceJson deviceJson;
  private final JsonType<List<Device>> devices;
  private final JsonType<Body> body;

  KeepInventoryRequest(DeviceJson deviceJson) {
    this.deviceJson = deviceJson;
    this.devices =
        deviceJson
            .devices(InventoryLimits.DEVICES_MAX)
            .then((list, at) ->
                InventoryDraft.chars(list) <= InventoryLimits.CHARS_MAX
                    ? Decoded.valid(list)
                    : Decoded.invalid(
                        Violation.at(
                            at,
                            RequestViolation.DEVICES_TOO_LONG,
                            "max",
                            InventoryLimits.CHARS_MAX)));
    this.body = object(this::body);
  }

  private record Body(InventoryDraft draft, Channel channel) {}

  /** Whose list is asked for, or is to be erased. */
  static Input<HoldInventory.Right> right(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var receipt = fields.receipt();
    return fields.build(() -> new HoldInventory.Right(community.get(), receipt.get()));
  }

  Input<SaveInventory.Command> save(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var receipt = fields.header("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
    var version = fields.ifMatchIfAny();
    var sent = fields.body(body, InventoryLimits.BYTES_MAX);
    return fields.build(() ->
        new SaveInventory.Command(
            community.get(),
            key.get().orElseGet(IdempotencyKey::random),
            receipt.get().<Whose>map(Whose.Holder::new).orElseGet(Whose.NewFirm::new),
            version.get(),
            sent.get().channel(),
            sent.get().draft()));
  }

  private Decoded<Body> body(Fields fields) {
    var wanted = fields.required("requirement", deviceJson.requirement());
    var list = fields.required("devices", devices);
    var notice = fields.required("consent", CONSENT);
    var origin = fields.optional(SubmissionAnswers.ORIGIN_FIELD, ORIGIN);
    var seen = fields.optional("seen", bool());
    return fields.build(() ->
        new Body(
            new InventoryDraft(
                new Asked(wanted.get().level(), wanted.get().on()),
                list.get(),
                notice.get(),
                seen.get().orElse(false)),
            origin.get().<Channel>map(Channel.Code::new).orElseGet(Channel.Open::new)));
  }

  private static Decoded<String> notice(Fields fields) {
    var notice = fields.required("notice", text(1, Limits.CONTENT_ID_CHARS_MAX));
    return fields.build(notice::get);
  }
}
