package kyojo.keepconsent;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.diagnosis.KeepConsent.Result;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** {@code GET|PUT /v1/communities/{community}/consent}. Thread-safe. */
public final class KeepConsentHandler implements RequestStreamHandler {
  private static final String CONSENT = "/v1/communities/{community}/consent";

  private final KeepConsent keepConsent;
  private final HttpFunction function =
      HttpFunction.named("keep-consent")
          .route("GET " + CONSENT, this::read)
          .route("PUT " + CONSENT, this::change)
          .build();

  public KeepConsentHandler() {
    this(System.getenv());
  }

  public KeepConsentHandler(Map<String, String> variables) {
    keepConsent =
        DaggerKeepConsentComponent.factory()
            .create(KeepConsentSettings.from(variables), InstantSource.system())
            .keepConsent();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse read(HttpRequest request) {
    return switch (KeepConsentRequest.reading(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var right) -> answer(keepConsent.read(right));
    };
  }

  private HttpResponse change(HttpRequest request) {
    return switch (KeepConsentRequest.change(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var change) ->
          answer(
              keepConsent.change(
                  change.right(), change.choice().shareIdentity(), change.choice().wording()));
    };
  }

  private static HttpResponse answer(Result result) {
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
