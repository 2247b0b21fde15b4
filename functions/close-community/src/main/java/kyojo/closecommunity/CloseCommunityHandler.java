package kyojo.closecommunity;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.CarryOutClosing;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Outcome;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.closing.ClosingAnswer;
import kyojo.edge.closing.ClosingRequest;

/** Closes a community, for its owners. Thread-safe. */
public final class CloseCommunityHandler implements RequestStreamHandler {
  private final AskClosing askClosing;
  private final CarryOutClosing carryOut;
  private final HttpFunction function;

  public CloseCommunityHandler() {
    this(System.getenv());
  }

  public CloseCommunityHandler(Map<String, String> variables) {
    this(variables, InstantSource.system());
  }

  CloseCommunityHandler(Map<String, String> variables, InstantSource clock) {
    CloseCommunityComponent component =
        DaggerCloseCommunityComponent.factory()
            .create(CloseCommunitySettings.from(variables), clock);
    askClosing = component.askClosing();
    carryOut = component.carryOutClosing();
    function =
        HttpFunction.named("close-community")
            .route("GET /v1/communities/{community}/closing", plain(askClosing::show))
            .route("POST /v1/communities/{community}/closing", plain(askClosing::ask))
            .route("DELETE /v1/communities/{community}/closing", plain(askClosing::takeBack))
            .route("POST /v1/communities/{community}/closing/confirmation", this::confirm)
            .route("POST /v1/communities/{community}/closing/steps", this::step)
            .route("GET /v1/communities/{community}/closing/archive-parts/{digest}", this::part)
            .build();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private static Function<HttpRequest, HttpResponse> plain(Function<Caller, Outcome> act) {
    return request ->
        switch (ClosingRequest.plain(request, Office.COMMUNITY)) {
          case Input.Rejected(Problem problem) -> problem.response();
          case Input.Accepted(var caller) -> ClosingAnswer.of(act.apply(caller), caller);
        };
  }

  private HttpResponse confirm(HttpRequest request) {
    return switch (ClosingRequest.confirmation(request, Office.COMMUNITY)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          ClosingAnswer.of(
              askClosing.confirm(asked.caller(), asked.withoutWaiting()), asked.caller());
    };
  }

  private HttpResponse step(HttpRequest request) {
    return switch (CloseCommunityRequest.step(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          ClosingAnswer.of(carryOut.step(asked.caller(), asked.step()), asked.caller());
    };
  }

  private HttpResponse part(HttpRequest request) {
    return switch (CloseCommunityRequest.part(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          ClosingAnswer.of(carryOut.part(asked.caller(), asked.digest()), asked.caller());
    };
  }
}
