package kyojo.viewdiagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.ViewKey;
import kyojo.domain.scoring.Assessment;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.DiagnosisJson;
import kyojo.edge.diagnosis.SheetJson;

/** {@code GET /v1/communities/{community}/diagnoses/{diagnosis}/view}. Thread-safe. */
public final class ViewDiagnosisHandler implements RequestStreamHandler {
  private static final String KEY = "View-Key";

  private final ViewDiagnosis viewDiagnosis;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("view-diagnosis")
          .route("GET /v1/communities/{community}/diagnoses/{diagnosis}/view", this::view)
          .build();

  public ViewDiagnosisHandler() {
    this(System.getenv());
  }

  public ViewDiagnosisHandler(Map<String, String> variables) {
    ViewDiagnosisComponent component =
        DaggerViewDiagnosisComponent.factory()
            .create(ViewDiagnosisSettings.from(variables), InstantSource.system());
    viewDiagnosis = component.viewDiagnosis();
    assessmentJson = component.assessmentJson();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse view(HttpRequest request) {
    return switch (query(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          viewDiagnosis
              .view(query)
              .map(this::answer)
              .orElseGet(() ->
                  RequestFields.headerUnknown(KEY, RequestViolation.VIEW_KEY_UNKNOWN).response());
    };
  }

  private static Input<ViewDiagnosis.Query> query(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var diagnosis = fields.path("diagnosis", DiagnosisId::parse);
    var key = fields.requiredHeader(KEY, ViewKey::parse, RequestViolation.VIEW_KEY_MALFORMED);
    return fields.build(() -> new ViewDiagnosis.Query(community.get(), diagnosis.get(), key.get()));
  }

  /** What the firm answered and what it should do; not who it is. */
  private HttpResponse answer(ViewDiagnosis.Shown shown) {
    Submission submission = shown.diagnosis().submission();
    return HttpResponse.json(
        200,
        out -> {
          out.text("submittedAt", Times.text(shown.diagnosis().submittedAt()));
          out.text("viewableUntil", Times.text(shown.link().expiresAt()));
          out.text(SheetJson.QUESTION_SET_FIELD, submission.questionSet().value());
          out.text("scope", submission.identity().scope());
          assessmentJson.write(out, Assessment.of(shown.sheet()));
          DiagnosisJson.writeAnswers(out, shown.diagnosis());
        });
  }
}
