package kyojo.keepdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.desk.ConfirmFirm;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.diagnosis.SubmitDiagnosis.Result;
import kyojo.domain.erasure.EraseFirmOnRequest;
import kyojo.domain.erasure.TakeBackSheet;
import kyojo.domain.origin.IssueOriginCodes;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.desk.DeskJson;
import kyojo.edge.desk.DeskRequest;
import kyojo.edge.desk.FirmChanges;
import kyojo.edge.desk.SheetAnswers;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.SubmissionAnswers;
import kyojo.edge.origin.OriginCodeAnswers;
import kyojo.edge.origin.OriginCodeRequest;

/** What a community's staff write. Thread-safe. */
public final class KeepDeskHandler implements RequestStreamHandler {
  private static final String DESK = "/v1/communities/{community}/desk";
  private static final String FIRM = DESK + "/firms/{firm}";
  private static final String CONFIRMATION = " " + FIRM + "/confirmation";
  private static final String CODES = " " + DESK + "/origin-codes";

  private final EnterSheet enterSheet;
  private final TakeBackSheet takeBackSheet;
  private final EraseFirmOnRequest eraseFirm;
  private final ConfirmFirm confirmFirm;
  private final IssueOriginCodes issueOriginCodes;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("keep-desk")
          .route("POST " + DESK + "/diagnoses", KeepDeskRequest::read, this::enter)
          .route(
              "DELETE " + FIRM + "/diagnoses/{diagnosis}",
              KeepDeskRequest::takeBack,
              this::takeBack)
          .route("DELETE " + FIRM, this::erase)
          .route("PUT" + CONFIRMATION, this::confirm)
          .route("DELETE" + CONFIRMATION, this::withdraw)
          .route("GET" + CODES, DeskRequest::caller, this::listCodes)
          .route("POST" + CODES, OriginCodeRequest::issue, this::issueCode)
          .route("DELETE" + CODES + "/{code}", OriginCodeRequest::end, this::endCode)
          .build();

  public KeepDeskHandler() {
    this(System.getenv());
  }

  public KeepDeskHandler(Map<String, String> variables) {
    this(variables, InstantSource.system());
  }

  public KeepDeskHandler(Map<String, String> variables, InstantSource clock) {
    this(DaggerKeepDeskComponent.factory().create(KeepDeskSettings.from(variables), clock));
  }

  KeepDeskHandler(KeepDeskComponent component) {
    enterSheet = component.enterSheet();
    takeBackSheet = component.takeBackSheet();
    eraseFirm = component.eraseFirm();
    confirmFirm = component.confirmFirm();
    issueOriginCodes = component.issueOriginCodes();
    assessmentJson = component.assessmentJson();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse enter(EnterSheet.Command command) {
    return enterSheet
        .enter(command)
        .map(result -> SubmissionAnswers.of(result, this::created))
        .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
  }

  private HttpResponse created(Result.Stored stored) {
    return HttpResponse.json(201, out -> DeskJson.writeEntered(out, stored, assessmentJson));
  }

  private HttpResponse takeBack(TakeBackSheet.Command command) {
    return SheetAnswers.of(takeBackSheet.takeBack(command));
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

  private HttpResponse listCodes(Desk.Caller caller) {
    return OriginCodeAnswers.of(issueOriginCodes.list(caller));
  }

  private HttpResponse issueCode(OriginCodeRequest.Issue asked) {
    return OriginCodeAnswers.of(issueOriginCodes.issue(asked.caller(), asked.key(), asked.terms()));
  }

  private HttpResponse endCode(OriginCodeRequest.End asked) {
    return OriginCodeAnswers.of(issueOriginCodes.end(asked.caller(), asked.code()));
  }
}
