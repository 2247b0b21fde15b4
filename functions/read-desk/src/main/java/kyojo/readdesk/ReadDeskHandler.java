package kyojo.readdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.desk.ReadDesk;
import kyojo.domain.desk.ReadFirm;
import kyojo.domain.desk.ReadTrend;
import kyojo.domain.inventory.ReadDeviceKinds;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.desk.DeskQuery;
import kyojo.edge.desk.DeskRequest;

/** What firms left, at a community's desk. Thread-safe. */
public final class ReadDeskHandler implements RequestStreamHandler {
  private final ReadDesk readDesk;
  private final ReadFirm readFirm;
  private final ReadTrend readTrend;
  private final ReadDeviceKinds readDeviceKinds;
  private final DeskAnswers answers;
  private final HttpFunction function =
      HttpFunction.named("read-desk")
          .route("GET /v1/communities/{community}/desk/diagnoses", this::list)
          .route("GET /v1/communities/{community}/desk/diagnoses.csv", this::export)
          .route("GET /v1/communities/{community}/desk/firms/{firm}", this::firm)
          .route("GET /v1/communities/{community}/desk/trend", this::trend)
          .route("GET /v1/communities/{community}/desk/device-kinds", this::deviceKinds)
          .build();

  public ReadDeskHandler() {
    this(System.getenv());
  }

  public ReadDeskHandler(Map<String, String> variables) {
    this(
        DaggerReadDeskComponent.factory()
            .create(ReadDeskSettings.from(variables), InstantSource.system()));
  }

  ReadDeskHandler(ReadDeskComponent component) {
    readDesk = component.readDesk();
    readFirm = component.readFirm();
    readTrend = component.readTrend();
    readDeviceKinds = component.readDeviceKinds();
    answers = component.answers();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(HttpRequest request) {
    return switch (DeskQuery.read(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          shown(
              readDesk.list(asked.query(), asked.limit()),
              page -> answers.list(asked.query(), page));
    };
  }

  private HttpResponse export(HttpRequest request) {
    return switch (DeskQuery.read(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var asked) ->
          shown(readDesk.export(asked.query()), page -> answers.csv(asked.query(), page));
    };
  }

  private HttpResponse firm(HttpRequest request) {
    return switch (DeskRequest.firm(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          switch (readFirm.read(query)) {
            case ReadFirm.Result.Found found -> answers.firm(found);
            case ReadFirm.Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
            case ReadFirm.Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
          };
    };
  }

  private HttpResponse trend(HttpRequest request) {
    return switch (DeskRequest.caller(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var caller) -> shown(readTrend.read(caller), answers::trend);
    };
  }

  private HttpResponse deviceKinds(HttpRequest request) {
    return switch (DeskRequest.caller(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var caller) -> shown(readDeviceKinds.read(caller), answers::deviceKinds);
    };
  }

  private static <T> HttpResponse shown(Optional<T> found, Function<T, HttpResponse> answer) {
    return found.map(answer).orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
  }
}
