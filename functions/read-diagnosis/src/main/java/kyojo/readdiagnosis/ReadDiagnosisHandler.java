package kyojo.readdiagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.diagnosis.ReadHistory;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpResponse;
import kyojo.edge.RequestFields;
import kyojo.edge.diagnosis.DiagnosisAnswers;

/**
 * A firm's diagnoses: one, all of them, two held side by side, and one as a link shows it.
 * Thread-safe.
 */
public final class ReadDiagnosisHandler implements RequestStreamHandler {
  private static final String FIRM = "GET /v1/communities/{community}";
  private static final String DIAGNOSIS = FIRM + "/diagnoses/{diagnosis}";

  private final ReadDiagnosis readDiagnosis;
  private final ReadHistory readHistory;
  private final CompareDiagnoses compareDiagnoses;
  private final ViewDiagnosis viewDiagnosis;
  private final DiagnosisAnswers answers;
  private final HttpFunction function =
      HttpFunction.named("read-diagnosis")
          .route(DIAGNOSIS, ReadDiagnosisRequest::one, this::read)
          .route(DIAGNOSIS + "/comparison", ReadDiagnosisRequest::comparison, this::compare)
          .route(FIRM + "/history", ReadDiagnosisRequest::history, this::history)
          .route(DIAGNOSIS + "/view", ReadDiagnosisRequest::view, this::view)
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
    viewDiagnosis = component.viewDiagnosis();
    answers = new DiagnosisAnswers(component.assessmentJson());
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse read(ReadDiagnosis.Query query) {
    return orUnknown(readDiagnosis.read(query).map(answers::of));
  }

  private HttpResponse compare(CompareDiagnoses.Query query) {
    return orUnknown(compareDiagnoses.compare(query).map(answers::of));
  }

  private HttpResponse history(ReadHistory.Query query) {
    return orUnknown(readHistory.read(query).map(answers::of));
  }

  private static HttpResponse orUnknown(Optional<HttpResponse> found) {
    return found.orElseGet(() -> RequestFields.receiptUnknown().response());
  }

  private HttpResponse view(ViewDiagnosis.Query query) {
    return viewDiagnosis
        .view(query)
        .map(answers::of)
        .orElseGet(() -> ReadDiagnosisRequest.viewKeyUnknown().response());
  }
}
