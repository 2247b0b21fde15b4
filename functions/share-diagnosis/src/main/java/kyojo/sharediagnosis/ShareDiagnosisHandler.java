package kyojo.sharediagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kyojo.domain.sharing.ShareDiagnosis;
import kyojo.domain.sharing.ShareDiagnosis.Result;
import kyojo.domain.sharing.ViewLink;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** {@code …/diagnoses/{diagnosis}/view-links}. Thread-safe. */
public final class ShareDiagnosisHandler implements RequestStreamHandler {
  private static final String LINKS =
      "/v1/communities/{community}/diagnoses/{diagnosis}/view-links";

  private final ShareDiagnosis shareDiagnosis;
  private final HttpFunction function =
      HttpFunction.named("share-diagnosis")
          .route("POST " + LINKS, this::create)
          .route("GET " + LINKS, this::list)
          .route("DELETE " + LINKS + "/{viewLink}", this::revoke)
          .build();

  public ShareDiagnosisHandler() {
    this(System.getenv());
  }

  public ShareDiagnosisHandler(Map<String, String> variables) {
    shareDiagnosis =
        DaggerShareDiagnosisComponent.factory()
            .create(ShareDiagnosisSettings.from(variables), InstantSource.system())
            .shareDiagnosis();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse create(HttpRequest request) {
    return switch (ShareDiagnosisRequest.creation(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var creation) ->
          answer(shareDiagnosis.share(creation.target(), creation.key(), creation.days()));
    };
  }

  private static HttpResponse answer(Result result) {
    return switch (result) {
      case Result.Shared(var link, var key) ->
          HttpResponse.json(201, out -> write(out.text("viewKey", key.text()), link));
      case Result.ReceiptUnknown() -> RequestFields.receiptUnknown().response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case Result.Revoked() -> Problem.of(ProblemCode.ERASED).response();
    };
  }

  private HttpResponse list(HttpRequest request) {
    return switch (ShareDiagnosisRequest.list(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var target) ->
          shareDiagnosis
              .list(target)
              .map(ShareDiagnosisHandler::show)
              .orElseGet(() -> RequestFields.receiptUnknown().response());
    };
  }

  private HttpResponse revoke(HttpRequest request) {
    return switch (ShareDiagnosisRequest.revocation(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var revocation) ->
          shareDiagnosis.revoke(revocation.target(), revocation.link())
              ? HttpResponse.noContent()
              : RequestFields.receiptUnknown().response();
    };
  }

  private static HttpResponse show(List<ViewLink> links) {
    return HttpResponse.json(
        200, out -> out.objects("viewLinks", links, ShareDiagnosisHandler::write));
  }

  private static void write(JsonOutput out, ViewLink link) {
    out.text("viewLinkId", link.id().value())
        .text("createdAt", Times.text(link.createdAt()))
        .text("expiresAt", Times.text(link.expiresAt()));
  }
}
