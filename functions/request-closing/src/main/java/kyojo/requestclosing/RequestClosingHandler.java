package kyojo.requestclosing;

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
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Outcome;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.closing.ClosingAnswer;
import kyojo.edge.closing.ClosingRequest;

/** Lets IPA ask for a closing, and confirm one. Thread-safe. */
public final class RequestClosingHandler implements RequestStreamHandler {
  private final AskClosing askClosing;
  private final HttpFunction function;

  public RequestClosingHandler() {
    this(System.getenv());
  }

  public RequestClosingHandler(Map<String, String> variables) {
    this(variables, InstantSource.system());
  }

  RequestClosingHandler(Map<String, String> variables, InstantSource clock) {
    RequestClosingComponent component =
        DaggerRequestClosingComponent.factory()
            .create(RequestClosingSettings.from(variables), clock);
    askClosing = component.askClosing();
    function =
        HttpFunction.named("request-closing")
            .route("GET /v1/communities/{community}/closing-request", plain(askClosing::show))
            .route("POST /v1/communities/{community}/closing-request", plain(askClosing::ask))
            .route(
                "DELETE /v1/communities/{community}/closing-request", plain(askClosing::takeBack))
            .route("POST /v1/communities/{community}/closing-request/confirmation", this::confirm)
            .build();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private static Function<HttpRequest, HttpResponse> plain(Function<Caller, Outcome> act) {
    return request ->
        switch (ClosingRequest.plain(request, Office.IPA)) {
          case Input.Rejected(Problem problem) -> problem.response();
          case Input.Accepted(var caller) -> ClosingAnswer.of(act.apply(caller), caller);
        };
  }

  private HttpResponse confirm(HttpRequest request) {
    return switch (ClosingRequest.confirmation(request, Office.IPA)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          ClosingAnswer.of(
              askClosing.confirm(asked.caller(), asked.withoutWaiting()), asked.caller());
    };
  }
}
