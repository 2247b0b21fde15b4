package kyojo.edge.jcstar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.HoldInventory;
import kyojo.domain.inventory.Inventory;
import kyojo.domain.inventory.KeptDevice;
import kyojo.domain.inventory.Review.Reviewed;
import kyojo.domain.inventory.SavingResult;
import kyojo.domain.inventory.SavingResult.Refusal;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.edge.diagnosis.SubmissionAnswers;
import kyojo.json.JsonOutput;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What is answered about a firm's list of devices. Thread-safe. */
public final class InventoryAnswers {
  private static final Pointer NOTICE = Pointer.ROOT.member("consent").member("notice");

  private final ListJson listJson;

  public InventoryAnswers(ListJson listJson) {
    this.listJson = listJson;
  }

  /** The answer to who wants a list kept. */
  public HttpResponse of(SavingResult result) {
    return switch (result) {
      case SavingResult.Saved(var reviewed, var minted, _) ->
          shown(minted.isPresent() ? 201 : 200, reviewed, minted);
      case SavingResult.CommunityUnknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case SavingResult.CommunityClosing() -> Problem.of(ProblemCode.COMMUNITY_CLOSING).response();
      case SavingResult.FirmUnknown() -> RequestFields.receiptUnknown().response();
      case SavingResult.Refused(var refusals) ->
          Problem.invalid(refusals.stream().map(InventoryAnswers::violation).toList()).response();
      case SavingResult.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case SavingResult.Erased() -> Problem.of(ProblemCode.ERASED).response();
      case SavingResult.VersionMissing() -> RequestFields.ifMatchMissing().response();
      case SavingResult.Stale() -> Problem.of(ProblemCode.STALE).response();
    };
  }

  /** The answer to who wants to see a list, or to erase it. */
  public HttpResponse of(HoldInventory.Result result) {
    return switch (result) {
      case HoldInventory.Result.Shown(var reviewed) -> shown(200, reviewed, Optional.empty());
      case HoldInventory.Result.Done() -> HttpResponse.noContent();
      case HoldInventory.Result.NoneKept() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case HoldInventory.Result.Erased() -> Problem.of(ProblemCode.ERASED).response();
      case HoldInventory.Result.ReceiptUnknown() -> RequestFields.receiptUnknown().response();
    };
  }

  private static Violation violation(Refusal refusal) {
    return switch (refusal) {
      case NOTICE_OUTDATED -> Violation.at(NOTICE, RequestViolation.NOTICE_OUTDATED);
      case INVENTORIES_NOT_TAKEN -> Violation.at(NOTICE, RequestViolation.INVENTORIES_NOT_TAKEN);
      case CODE_NOT_OPEN ->
          Violation.at(
              Pointer.ROOT.member(SubmissionAnswers.ORIGIN_FIELD),
              RequestViolation.ORIGIN_CODE_NOT_OPEN);
    };
  }

  private HttpResponse shown(int status, Reviewed reviewed, Optional<Receipt> minted) {
    Inventory inventory = reviewed.inventory();
    return HttpResponse.json(
            status,
            out -> {
              out.text("receipt", minted.map(Receipt::text))
                  .number("version", inventory.version())
                  .text("savedAt", Times.text(inventory.savedAt()))
                  .text("retentionUntil", lastDay(inventory).toString())
                  .object("requirement", asked -> writeAsked(asked, inventory));
              listJson.write(out, reviewed.checked().head());
              out.text("checkedAt", Times.text(reviewed.at()));
              out.objects(
                  "devices",
                  IntStream.range(0, inventory.devices().size()).boxed().toList(),
                  (item, device) -> write(item, reviewed, device));
              VerdictJson.writeLabels(out, reviewed.checked().verdicts(), reviewed.requirement());
              ForeignJson.writeAll(
                  out, reviewed.checked().foreignHead(), reviewed.checked().verdicts());
            })
        .with("etag", EntityTag.text(inventory.version()));
  }

  private static void writeAsked(JsonOutput out, Inventory inventory) {
    out.number("level", inventory.asked().level().stars())
        .text("on", inventory.asked().on().map(LocalDate::toString));
  }

  private static void write(JsonOutput out, Reviewed reviewed, int device) {
    List<KeptDevice> devices = reviewed.inventory().devices();
    DeviceJson.write(out, devices.get(device).device());
    out.text("seen", devices.get(device).seen().map(Enum::name))
        .bool("changed", reviewed.isChanged(device));
    reviewed
        .verdict(device)
        .ifPresent(
            verdict -> out.object("verdict", member -> VerdictJson.write(member, device, verdict)));
  }

  private static LocalDate lastDay(Inventory inventory) {
    return inventory.expiresAt().minusSeconds(1).atZone(Times.JAPAN).toLocalDate();
  }
}
