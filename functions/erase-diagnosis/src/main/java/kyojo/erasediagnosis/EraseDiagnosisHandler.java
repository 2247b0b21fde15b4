package kyojo.erasediagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Predicate;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;

/** Erases one diagnosis, or all that a firm left in a community. Thread-safe. */
public final class EraseDiagnosisHandler implements RequestStreamHandler {
  private final EraseDiagnosis eraseDiagnosis;
  private final EraseFirm eraseFirm;
  private final HttpFunction function =
      HttpFunction.named("erase-diagnosis")
          .route("DELETE /v1/communities/{community}/diagnoses/{diagnosis}", this::eraseDiagnosis)
          .route("DELETE /v1/communities/{community}/history", this::eraseFirm)
          .build();

  public EraseDiagnosisHandler() {
    this(System.getenv());
  }

  public EraseDiagnosisHandler(Map<String, String> variables) {
    EraseDiagnosisComponent component =
        DaggerEraseDiagnosisComponent.factory()
            .create(EraseDiagnosisSettings.from(variables), InstantSource.system());
    eraseDiagnosis = component.eraseDiagnosis();
    eraseFirm = component.eraseFirm();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse eraseDiagnosis(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var receipt = fields.receipt();
    return answer(
        fields.build(
            () -> new EraseDiagnosis.Command(community.get(), receipt.get(), diagnosis.get())),
        eraseDiagnosis::erase);
  }

  private HttpResponse eraseFirm(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var receipt = fields.receipt();
    return answer(
        fields.build(() -> new EraseFirm.Command(community.get(), receipt.get())),
        eraseFirm::erase);
  }

  private static <T> HttpResponse answer(Input<T> input, Predicate<T> erase) {
    return switch (input) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) ->
          erase.test(command)
              ? HttpResponse.noContent()
              : RequestFields.receiptUnknown().response();
    };
  }
}
