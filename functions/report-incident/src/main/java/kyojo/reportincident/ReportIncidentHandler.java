package kyojo.reportincident;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import kyojo.domain.community.Admission;
import kyojo.domain.incident.report.AddToReport;
import kyojo.domain.incident.report.HoldReport;
import kyojo.domain.incident.report.JudgeReport;
import kyojo.domain.incident.report.ReportResult;
import kyojo.domain.incident.report.SendFiles;
import kyojo.domain.incident.report.SubmitReport;
import kyojo.domain.incident.report.TakeReport;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.incident.ReportAnswers;
import kyojo.edge.incident.StatementJson.Said;
import kyojo.edge.origin.OriginCodeJson;

/** What reporters of incidents do, from the first word to the last. Thread-safe. */
public final class ReportIncidentHandler implements RequestStreamHandler {
  private static final String INCIDENTS = "/v1/communities/{community}/incidents";
  private static final String INCIDENT = INCIDENTS + "/{incident}";
  private static final String VERSIONS = INCIDENT + "/versions";
  private static final String FILES = INCIDENT + "/attachments";
  private static final String ARRIVAL = FILES + "/{attachment}/arrival";
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final TakeReport takeReport;
  private final JudgeReport judgeReport;
  private final ReportIncidentRequest requests;
  private final ReportAnswers answers;
  private final InstantSource clock;
  private final HttpFunction function;

  public ReportIncidentHandler() {
    this(System.getenv());
  }

  public ReportIncidentHandler(Map<String, String> variables) {
    this(
        DaggerReportIncidentComponent.factory()
            .create(ReportIncidentSettings.from(variables), InstantSource.system()));
  }

  ReportIncidentHandler(ReportIncidentComponent component) {
    takeReport = component.takeReport();
    judgeReport = component.judgeReport();
    requests = component.request();
    answers = component.answers();
    clock = component.clock();
    function = routes(component.holdReport(), component.addToReport(), component.sendFiles());
  }

  private HttpFunction routes(HoldReport hold, AddToReport add, SendFiles files) {
    return HttpFunction.named("report-incident")
        .route("POST /v1/incident-assessments", this::assess)
        .route("POST " + INCIDENTS, this::submit)
        .route("GET " + INCIDENT, held(requests::right, hold::read, OK))
        .route("DELETE " + INCIDENT, held(requests::right, hold::erase, OK))
        .route("DELETE " + INCIDENT + "/contact", held(requests::right, hold::eraseContact, OK))
        .route("POST " + VERSIONS, held(requests::add, add::add, CREATED))
        .route("GET " + VERSIONS + "/{version}", held(requests::version, hold::version, OK))
        .route("POST " + INCIDENT + "/messages", held(requests::send, add::send, CREATED))
        .route("POST " + FILES, held(requests::declare, files::declare, CREATED))
        .route("POST " + ARRIVAL, held(requests::arrived, files::arrived, OK))
        .build();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse assess(HttpRequest request) {
    return switch (requests.assess(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(Said(var statement, var situation)) ->
          answers.of(judgeReport.assess(statement, situation, clock.instant()));
    };
  }

  private HttpResponse submit(HttpRequest request) {
    return switch (requests.submit(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) -> submit(command, request.address());
    };
  }

  private HttpResponse submit(SubmitReport.Command command, String address) {
    return switch (takeReport.take(command, address)) {
      case Admission.Wait(long seconds) -> Problem.tooManyRequests(seconds);
      case Admission.Judged(var result) ->
          OriginCodeJson.proven(command.channel(), answers.of(result));
    };
  }

  private <T> Function<HttpRequest, HttpResponse> held(
      Function<HttpRequest, Input<T>> read, Function<T, ReportResult> act, int made) {
    return request ->
        switch (read.apply(request)) {
          case Input.Rejected(Problem problem) -> problem.response();
          case Input.Accepted(var asked) -> answers.of(act.apply(asked), made);
        };
  }
}
