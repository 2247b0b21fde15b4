package kyojo.handleincidents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import kyojo.domain.incident.desk.EnterIncident;
import kyojo.domain.incident.desk.HandleIncident;
import kyojo.domain.incident.desk.ListIncidents;
import kyojo.domain.incident.desk.OpenFile;
import kyojo.domain.incident.desk.ReadIncident;
import kyojo.domain.incident.desk.WriteToReporter;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.incident.CaseAnswers;

/** What staff see and do of reports. Thread-safe. */
public final class HandleIncidentsHandler implements RequestStreamHandler {
  private static final String ALL = " /v1/communities/{community}/desk/incidents";
  private static final String ONE = ALL + "/{incident}";

  private final ListIncidents listIncidents;
  private final ReadIncident readIncident;
  private final HandleIncident handleIncident;
  private final WriteToReporter writeToReporter;
  private final EnterIncident enterIncident;
  private final OpenFile openFile;
  private final HandleIncidentsRequest requests;
  private final CaseAnswers answers;
  private final HttpFunction function =
      HttpFunction.named("handle-incidents")
          .route("GET" + ALL, this::list)
          .route("POST" + ALL, this::enter)
          .route("GET" + ONE, this::read)
          .route("GET" + ONE + "/versions/{version}", this::version)
          .route("PATCH" + ONE, this::change)
          .route("POST" + ONE + "/messages", this::write)
          .route("GET" + ONE + "/attachments/{attachment}", this::open)
          .build();

  public HandleIncidentsHandler() {
    this(System.getenv());
  }

  public HandleIncidentsHandler(Map<String, String> variables) {
    this(
        DaggerHandleIncidentsComponent.factory()
            .create(HandleIncidentsSettings.from(variables), InstantSource.system()));
  }

  HandleIncidentsHandler(HandleIncidentsComponent component) {
    listIncidents = component.listIncidents();
    readIncident = component.readIncident();
    handleIncident = component.handleIncident();
    writeToReporter = component.writeToReporter();
    enterIncident = component.enterIncident();
    openFile = component.openFile();
    requests = component.requests();
    answers = component.answers();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(HttpRequest request) {
    return answer(
        HandleIncidentsRequest.list(request),
        query -> answers.of(query.caller().community(), listIncidents.list(query)));
  }

  private HttpResponse read(HttpRequest request) {
    return answer(HandleIncidentsRequest.read(request), it -> answers.of(readIncident.read(it)));
  }

  private HttpResponse version(HttpRequest request) {
    return answer(
        HandleIncidentsRequest.version(request), it -> answers.of(readIncident.version(it)));
  }

  private HttpResponse change(HttpRequest request) {
    return answer(
        HandleIncidentsRequest.change(request),
        command -> answers.of(handleIncident.change(command)));
  }

  private HttpResponse write(HttpRequest request) {
    return answer(
        HandleIncidentsRequest.write(request),
        command -> answers.of(writeToReporter.write(command)));
  }

  private HttpResponse open(HttpRequest request) {
    return answer(HandleIncidentsRequest.open(request), query -> answers.of(openFile.open(query)));
  }

  private HttpResponse enter(HttpRequest request) {
    return answer(
        requests.enter(request), command -> answers.entered(enterIncident.enter(command)));
  }

  private static <T> HttpResponse answer(Input<T> input, Function<T, HttpResponse> act) {
    return switch (input) {
      case Input.Rejected<T>(Problem problem) -> problem.response();
      case Input.Accepted<T>(T value) -> act.apply(value);
    };
  }
}
