package kyojo.keepdiagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.sharing.ShareDiagnosis;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpResponse;
import kyojo.edge.RequestFields;
import kyojo.edge.consent.ConsentAnswers;
import kyojo.edge.sharing.ViewLinkAnswers;

/** Who sees what a firm left, and its end: for the holder of its receipt. Thread-safe. */
public final class KeepDiagnosisHandler implements RequestStreamHandler {
  private static final String FIRM = "/v1/communities/{community}";
  private static final String CONSENT = FIRM + "/consent";
  private static final String DIAGNOSIS = FIRM + "/diagnoses/{diagnosis}";
  private static final String LINKS = DIAGNOSIS + "/view-links";

  private final ShareDiagnosis shareDiagnosis;
  private final KeepConsent keepConsent;
  private final EraseDiagnosis eraseDiagnosis;
  private final EraseFirm eraseFirm;
  private final HttpFunction function =
      HttpFunction.named("keep-diagnosis")
          .route("POST " + LINKS, KeepDiagnosisRequest::link, this::share)
          .route("GET " + LINKS, KeepDiagnosisRequest::links, this::list)
          .route("DELETE " + LINKS + "/{viewLink}", KeepDiagnosisRequest::revocation, this::revoke)
          .route("GET " + CONSENT, KeepDiagnosisRequest::consent, this::readConsent)
          .route("PUT " + CONSENT, KeepDiagnosisRequest::consentChange, this::changeConsent)
          .route("DELETE " + DIAGNOSIS, KeepDiagnosisRequest::diagnosis, this::eraseDiagnosis)
          .route("DELETE " + FIRM + "/history", KeepDiagnosisRequest::history, this::eraseFirm)
          .build();

  public KeepDiagnosisHandler() {
    this(System.getenv());
  }

  public KeepDiagnosisHandler(Map<String, String> variables) {
    var component =
        DaggerKeepDiagnosisComponent.factory()
            .create(KeepDiagnosisSettings.from(variables), InstantSource.system());
    shareDiagnosis = component.shareDiagnosis();
    keepConsent = component.keepConsent();
    eraseDiagnosis = component.eraseDiagnosis();
    eraseFirm = component.eraseFirm();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse share(KeepDiagnosisRequest.Creation asked) {
    return ViewLinkAnswers.of(shareDiagnosis.share(asked.target(), asked.key(), asked.days()));
  }

  private HttpResponse list(ShareDiagnosis.Target target) {
    return shareDiagnosis
        .list(target)
        .map(ViewLinkAnswers::of)
        .orElseGet(() -> RequestFields.receiptUnknown().response());
  }

  private HttpResponse revoke(KeepDiagnosisRequest.Revocation asked) {
    return ended(shareDiagnosis.revoke(asked.target(), asked.link()));
  }

  private HttpResponse readConsent(KeepConsent.Right right) {
    return ConsentAnswers.of(keepConsent.read(right));
  }

  private HttpResponse changeConsent(KeepDiagnosisRequest.Change asked) {
    var choice = asked.choice();
    return ConsentAnswers.of(
        keepConsent.change(asked.right(), choice.shareIdentity(), choice.wording()));
  }

  private HttpResponse eraseDiagnosis(EraseDiagnosis.Command command) {
    return ended(eraseDiagnosis.erase(command));
  }

  private HttpResponse eraseFirm(EraseFirm.Command command) {
    return ended(eraseFirm.erase(command));
  }

  private static HttpResponse ended(boolean isDone) {
    return isDone ? HttpResponse.noContent() : RequestFields.receiptUnknown().response();
  }
}
