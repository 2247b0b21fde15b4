package kyojo.keepdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiFunction;
import kyojo.domain.desk.ConfirmFirm;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.diagnosis.SubmitDiagnosis.Result;
import kyojo.domain.identity.FirmId;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.desk.DeskJson;
import kyojo.edge.desk.DeskRequest;
import kyojo.edge.diagnosis.AssessmentJson;

/** What a community's staff write. Thread-safe. */
public final class KeepDeskHandler implements RequestStreamHandler {
  private static final String CONFIRMATION =
      " /v1/communities/{community}/desk/firms/{firm}/confirmation";

  private final EnterSheet enterSheet;
  private final ConfirmFirm confirmFirm;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("keep-desk")
          .route("POST /v1/communities/{community}/desk/diagnoses", this::enter)
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
              .map(this::entered)
              .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
    };
  }

  private HttpResponse entered(Result result) {
    return switch (result) {
      case Result.Stored stored -> created(stored);
      case Result.CommunityUnknown _, Result.FirmUnknown _ ->
          Problem.of(ProblemCode.NOT_FOUND).response();
      case Result.CommunityClosing() -> Problem.of(ProblemCode.COMMUNITY_CLOSING).response();
      case Result.Refused(var refusals) ->
          Problem.invalid(KeepDeskRequest.violations(refusals)).response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case Result.Erased() -> Problem.of(ProblemCode.ERASED).response();
    };
  }

  private HttpResponse created(Result.Stored stored) {
    return HttpResponse.json(201, out -> DeskJson.writeEntered(out, stored, assessmentJson));
  }

  private HttpResponse confirm(HttpRequest request) {
    return change(request, confirmFirm::confirm);
  }

  private HttpResponse withdraw(HttpRequest request) {
    return change(request, confirmFirm::withdraw);
  }

  private static HttpResponse change(
      HttpRequest request, BiFunction<Desk.Caller, FirmId, ConfirmFirm.Result> change) {
    return switch (DeskRequest.firm(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          switch (change.apply(query.caller(), query.firm())) {
            case DONE -> HttpResponse.noContent();
            case DENIED -> Problem.of(ProblemCode.FORBIDDEN).response();
            case UNKNOWN -> Problem.of(ProblemCode.NOT_FOUND).response();
          };
    };
  }
}
