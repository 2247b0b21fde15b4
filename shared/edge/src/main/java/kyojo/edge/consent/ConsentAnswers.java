package kyojo.edge.consent;

import java.util.List;
import java.util.Optional;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.KeepConsent.Result;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What the holder of a receipt is answered about the firm's choice. */
public final class ConsentAnswers {
  private ConsentAnswers() {}

  public static HttpResponse of(Result result) {
    return switch (result) {
      case Result.Kept(var consent) -> show(consent);
      case Result.ReceiptUnknown() -> RequestFields.receiptUnknown().response();
      case Result.WordingOutdated() ->
          Problem.invalid(
                  List.of(
                      Violation.at(
                          Pointer.ROOT.member("wording"), RequestViolation.WORDING_OUTDATED)))
              .response();
    };
  }

  private static HttpResponse show(Optional<IdentityConsent> consent) {
    return HttpResponse.json(
        200,
        out -> {
          out.bool("shareIdentity", consent.filter(IdentityConsent::given).isPresent())
              .text("wording", consent.map(IdentityConsent::wording))
              .text("decidedAt", consent.map(IdentityConsent::decidedAt).map(Times::text));
        });
  }
}
