package kyojo.submitdiagnosis;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.community.Admission;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.SubmitDiagnosis.Result;
import kyojo.domain.diagnosis.TakeSubmission;
import kyojo.domain.identity.Receipt;
import kyojo.domain.origin.ReadOriginCode;
import kyojo.domain.scoring.Assessment;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.DiagnosisJson;
import kyojo.edge.diagnosis.SubmissionAnswers;
import kyojo.edge.origin.OriginCodeJson;

/**
 * Takes submissions, and says what an origin code is for: whoever asks that will soon submit.
 * Thread-safe.
 */
public final class SubmitDiagnosisHandler implements RequestStreamHandler {
  private final TakeSubmission takeSubmission;
  private final ReadOriginCode readOriginCode;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("submit-diagnosis")
          .route("POST /v1/communities/{community}/diagnoses", this::submit)
          .route("GET /v1/communities/{community}/origin-codes/{code}", this::readCode)
          .build();

  public SubmitDiagnosisHandler() {
    this(System.getenv());
  }

  public SubmitDiagnosisHandler(Map<String, String> variables) {
    this(variables, InstantSource.system());
  }

  public SubmitDiagnosisHandler(Map<String, String> variables, InstantSource clock) {
    this(
        DaggerSubmitDiagnosisComponent.factory()
            .create(SubmitDiagnosisSettings.from(variables), clock));
  }

  SubmitDiagnosisHandler(SubmitDiagnosisComponent component) {
    takeSubmission = component.takeSubmission();
    readOriginCode = component.readOriginCode();
    assessmentJson = component.assessmentJson();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse submit(HttpRequest request) {
    return switch (SubmitDiagnosisRequest.read(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) -> submit(command, request.address());
    };
  }

  private HttpResponse submit(SubmitDiagnosis.Command command, String address) {
    return switch (takeSubmission.take(command, address)) {
      case Admission.Wait(long seconds) -> Problem.tooManyRequests(seconds);
      case Admission.Judged(var result) ->
          OriginCodeJson.proven(command.channel(), SubmissionAnswers.of(result, this::created));
    };
  }

  private HttpResponse readCode(HttpRequest request) {
    return switch (SubmitDiagnosisRequest.readCode(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          readOriginCode
              .read(query.community(), query.code())
              .map(code -> HttpResponse.json(200, out -> OriginCodeJson.writePublic(out, code)))
              .orElseGet(() -> Problem.of(ProblemCode.NOT_FOUND).response());
    };
  }

  private HttpResponse created(Result.Stored stored) {
    Diagnosis diagnosis = stored.diagnosis();
    return HttpResponse.json(
            201,
            out -> {
              DiagnosisJson.writeHead(out, diagnosis);
              out.text("receipt", stored.minted().map(Receipt::text));
              assessmentJson.write(out, Assessment.of(stored.sheet()));
            })
        .with("location", DiagnosisJson.location(diagnosis));
  }
}
