package kyojo.readdiagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.diagnosis.ReadHistory;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.json.JsonViolation;

/** A firm's diagnoses: one, all of them, and two held side by side. Thread-safe. */
public final class ReadDiagnosisHandler implements RequestStreamHandler {
  private final ReadDiagnosis readDiagnosis;
  private final ReadHistory readHistory;
  private final CompareDiagnoses compareDiagnoses;
  private final DiagnosesJson json;
  private final HttpFunction function =
      HttpFunction.named("read-diagnosis")
          .route("GET /v1/communities/{community}/diagnoses/{diagnosis}", this::read)
          .route("GET /v1/communities/{community}/diagnoses/{diagnosis}/comparison", this::compare)
          .route("GET /v1/communities/{community}/history", this::history)
          .build();

  public ReadDiagnosisHandler() {
    this(System.getenv());
  }

  public ReadDiagnosisHandler(Map<String, String> variables) {
    this(
        DaggerReadDiagnosisComponent.factory()
            .create(ReadDiagnosisSettings.from(variables), InstantSource.system()));
  }

  ReadDiagnosisHandler(ReadDiagnosisComponent component) {
    readDiagnosis = component.readDiagnosis();
    readHistory = component.readHistory();
    compareDiagnoses = component.compareDiagnoses();
    json = new DiagnosesJson(component.assessmentJson());
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse read(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var receipt = fields.receipt();
    return answer(
        fields.build(
            () -> new ReadDiagnosis.Query(community.get(), receipt.get(), diagnosis.get())),
        query -> readDiagnosis.read(query).map(json::answer));
  }

  private HttpResponse history(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var receipt = fields.receipt();
    return answer(
        fields.build(() -> new ReadHistory.Query(community.get(), receipt.get())),
        query -> readHistory.read(query).map(json::answer));
  }

  private HttpResponse compare(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var other = fields.requiredQuery("with", DiagnosisId::parse, JsonViolation.MALFORMED);
    var receipt = fields.receipt();
    return answer(
        fields.build(() ->
            new CompareDiagnoses.Query(
                community.get(), receipt.get(), diagnosis.get(), other.get())),
        query -> compareDiagnoses.compare(query).map(json::answer));
  }

  private static <T> HttpResponse answer(Input<T> input, Function<T, Optional<HttpResponse>> find) {
    return switch (input) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          find.apply(query).orElseGet(() -> RequestFields.receiptUnknown().response());
    };
  }
}
