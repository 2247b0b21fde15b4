package kyojo.issueorigincodes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.origin.IssueOriginCodes;
import kyojo.domain.origin.IssueOriginCodes.Result;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.desk.DeskRequest;
import kyojo.edge.origin.OriginCodeJson;

/** Origin codes at a community's desk. Thread-safe. */
public final class IssueOriginCodesHandler implements RequestStreamHandler {
  private final IssueOriginCodes issueOriginCodes;
  private final HttpFunction function =
      HttpFunction.named("issue-origin-codes")
          .route("GET /v1/communities/{community}/desk/origin-codes", this::list)
          .route("POST /v1/communities/{community}/desk/origin-codes", this::issue)
          .route("DELETE /v1/communities/{community}/desk/origin-codes/{code}", this::end)
          .build();

  public IssueOriginCodesHandler() {
    this(System.getenv());
  }

  public IssueOriginCodesHandler(Map<String, String> variables) {
    this(
        DaggerIssueOriginCodesComponent.factory()
            .create(IssueOriginCodesSettings.from(variables), InstantSource.system()));
  }

  IssueOriginCodesHandler(IssueOriginCodesComponent component) {
    issueOriginCodes = component.issueOriginCodes();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(HttpRequest request) {
    return switch (DeskRequest.caller(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var caller) -> answer(issueOriginCodes.list(caller));
    };
  }

  private HttpResponse issue(HttpRequest request) {
    return switch (IssueOriginCodesRequest.issue(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          answer(issueOriginCodes.issue(asked.caller(), asked.key(), asked.terms()));
    };
  }

  private HttpResponse end(HttpRequest request) {
    return switch (IssueOriginCodesRequest.end(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) -> answer(issueOriginCodes.end(asked.caller(), asked.code()));
    };
  }

  private static HttpResponse answer(Result result) {
    return switch (result) {
      case Result.Listed(var codes, var now) ->
          HttpResponse.json(
              200,
              out ->
                  out.objects(
                      "originCodes",
                      codes,
                      (item, code) -> OriginCodeJson.writeIssued(item, code, now)));
      case Result.Issued(var code, var now) ->
          HttpResponse.json(201, out -> OriginCodeJson.writeIssued(out, code, now));
      case Result.Ended() -> HttpResponse.noContent();
      case Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
    };
  }
}
