package kyojo.keepdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.desk.ConfirmFirm;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.diagnosis.SubmitDiagnosis.Result;
import kyojo.domain.erasure.EraseFirmOnRequest;
import kyojo.domain.erasure.TakeBackSheet;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.desk.DeskJson;
import kyojo.edge.desk.FirmChanges;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.SubmissionAnswers;

/** What a community's staff write. Thread-safe. */
public final class KeepDeskHandler implements RequestStreamHandler {
  private static final String FIRM = "/v1/communities/{community}/desk/firms/{firm}";
  private static final String CONFIRMATION = " " + FIRM + "/confirmation";

  private final EnterSheet enterSheet;
  private final TakeBackSheet takeBackSheet;
  private final EraseFirmOnRequest eraseFirm;
  private final ConfirmFirm confirmFirm;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("keep-desk")
          .route("POST /v1/communities/{community}/desk/diagnoses", this::enter)
          .route("DELETE " + FIRM + "/diagnoses/{diagnosis}", this::takeBack)
          .route("DELETE " + FIRM, this::erase)
          .route("PUT" + CONFIRMATION, this::confirm)
          .route("DELETE" + CONFIRMATION, this::withdraw)
          .build();

  public KeepDeskHandler() {
    this(System.getenv());
  }

  public KeepDeskHandler(Map<String, String> variables) {
    this(
        DaggerKeepDeskComponent.factory()
            .create(KeepDeskSettings.from(variables), InstantSource.system()));
  }

  KeepDeskHandler(KeepDeskComponent component) {
    enterSheet = component.enterSheet();
    takeBackSheet = component.takeBackSheet();
    eraseFirm = component.eraseFirm();
    confirmFirm = component.confirmFirm();
    assessmentJson = component.assessmentJson();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse enter(HttpRequest request) {
    return switch (KeepDeskRequest.read(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) ->
          enterSheet
              .enter(command)
              .map(result -> SubmissionAnswers.of(result, this::created))
              .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
    };
  }

  private HttpResponse created(Result.Stored stored) {
    return HttpResponse.json(201, out -> DeskJson.writeEntered(out, stored, assessmentJson));
  }

  private HttpResponse takeBack(HttpRequest request) {
    return switch (KeepDeskRequest.takeBack(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) ->
          switch (takeBackSheet.takeBack(command)) {
            case DONE -> HttpResponse.noContent();
            case DENIED -> Problem.of(ProblemCode.FORBIDDEN).response();
            case UNKNOWN -> Problem.of(ProblemCode.NOT_FOUND).response();
            case NOT_YOURS -> Problem.of(ProblemCode.SHEET_NOT_YOURS).response();
            case TOO_LATE -> Problem.of(ProblemCode.TOO_LATE_TO_TAKE_BACK).response();
          };
    };
  }

  private HttpResponse erase(HttpRequest request) {
    return FirmChanges.make(request, eraseFirm::erase);
  }

  private HttpResponse confirm(HttpRequest request) {
    return FirmChanges.make(request, confirmFirm::confirm);
  }

  private HttpResponse withdraw(HttpRequest request) {
    return FirmChanges.make(request, confirmFirm::withdraw);
  }
}
