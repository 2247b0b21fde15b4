package kyojo.erasediagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.Receipt;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;

/** {@code DELETE /v1/communities/{community}/diagnoses/{diagnosis}}. Thread-safe. */
public final class EraseDiagnosisHandler implements RequestStreamHandler {
  private final EraseDiagnosis eraseDiagnosis;
  private final HttpFunction function =
      HttpFunction.named("erase-diagnosis")
          .route("DELETE /v1/communities/{community}/diagnoses/{diagnosis}", this::erase)
          .build();

  public EraseDiagnosisHandler() {
    this(System.getenv());
  }

  public EraseDiagnosisHandler(Map<String, String> variables) {
    eraseDiagnosis =
        DaggerEraseDiagnosisComponent.factory()
            .create(EraseDiagnosisSettings.from(variables), InstantSource.system())
            .eraseDiagnosis();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse erase(HttpRequest request) {
    return switch (command(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) ->
          eraseDiagnosis.erase(command)
              ? HttpResponse.noContent()
              : RequestFields.receiptUnknown().response();
    };
  }

  private static Input<EraseDiagnosis.Command> command(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var receipt =
        fields.requiredHeader("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
    return fields.build(
        () -> new EraseDiagnosis.Command(community.get(), receipt.get(), diagnosis.get()));
  }
}
