package kyojo.readdiagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.Receipt;
import kyojo.domain.scoring.Assessment;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.DiagnosisJson;
import kyojo.edge.diagnosis.ProfileJson;

/** {@code GET /v1/communities/{community}/diagnoses/{diagnosis}}. Thread-safe. */
public final class ReadDiagnosisHandler implements RequestStreamHandler {
  private final ReadDiagnosis readDiagnosis;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("read-diagnosis")
          .route("GET /v1/communities/{community}/diagnoses/{diagnosis}", this::read)
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
    assessmentJson = component.assessmentJson();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse read(HttpRequest request) {
    return switch (query(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          readDiagnosis
              .read(query)
              .map(this::answer)
              .orElseGet(() -> RequestFields.receiptUnknown().response());
    };
  }

  private static Input<ReadDiagnosis.Query> query(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var receipt =
        fields.requiredHeader("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
    return fields.build(
        () -> new ReadDiagnosis.Query(community.get(), receipt.get(), diagnosis.get()));
  }

  private HttpResponse answer(ReadDiagnosis.Found found) {
    return HttpResponse.json(
        200,
        out -> {
          DiagnosisJson.writeHead(out, found.diagnosis());
          assessmentJson.write(out, Assessment.of(found.sheet()));
          DiagnosisJson.writeAnswers(out, found.diagnosis());
          out.object(
              "profile",
              profile -> ProfileJson.write(profile, found.diagnosis().submission().profile()));
        });
  }
}
