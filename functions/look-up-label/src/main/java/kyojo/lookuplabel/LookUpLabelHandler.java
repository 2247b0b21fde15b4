package kyojo.lookuplabel;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import kyojo.domain.jcstar.CheckInventory;
import kyojo.domain.jcstar.ForeignRecords;
import kyojo.domain.jcstar.Registries;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.Requirement;
import kyojo.domain.jcstar.SearchLabels;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.Times;
import kyojo.edge.jcstar.LabelAnswers;
import kyojo.edge.jcstar.SearchRequest;
import kyojo.lookuplabel.LookUpLabelRequest.Check;

/** Labels of JC-STAR for everybody, and checks of device lists. Thread-safe. */
public final class LookUpLabelHandler implements RequestStreamHandler {
  private final Registries registries;
  private final ForeignRecords foreign;
  private final SearchLabels searchLabels;
  private final CheckInventory checkInventory;
  private final LookUpLabelRequest requests;
  private final LabelAnswers answers;
  private final InstantSource clock;
  private final HttpFunction function =
      HttpFunction.named("look-up-label")
          .route("GET /v1/jcstar/labels", this::search)
          .route("GET /v1/jcstar/labels/{registrationNumber}", this::label)
          .route("GET /v1/jcstar/scheme", this::scheme)
          .route("POST /v1/jcstar/inventory-checks", this::check)
          .build();

  public LookUpLabelHandler() {
    this(System.getenv());
  }

  public LookUpLabelHandler(Map<String, String> variables) {
    this(
        DaggerLookUpLabelComponent.factory()
            .create(LookUpLabelSettings.from(variables), InstantSource.system()));
  }

  LookUpLabelHandler(LookUpLabelComponent component) {
    registries = component.registries();
    foreign = component.foreignRecords();
    searchLabels = component.searchLabels();
    checkInventory = component.checkInventory();
    clock = component.clock();
    requests = new LookUpLabelRequest(component.scheme());
    answers = new LabelAnswers(component.scheme());
    if (component.settings().isSnapshot()) {
      // Read and indexed once for all processes that are restored: they look at the pointer alone.
      registries.current();
      foreign.on(today());
    }
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse search(HttpRequest request) {
    return switch (SearchRequest.of(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(SearchRequest search) ->
          answers.found(search, searchLabels.search(search.query()), foreign.on(today()));
    };
  }

  private HttpResponse label(HttpRequest request) {
    Registry registry = registries.current();
    if (registry.head().isEmpty()) {
      return Problem.of(ProblemCode.NO_DATA).response();
    }
    return LookUpLabelRequest.number(request)
        .flatMap(registry::label)
        .map(label -> answers.label(registry, label, today(), foreign.on(today())))
        .orElseGet(() -> Problem.of(ProblemCode.LABEL_NOT_FOUND).response());
  }

  private HttpResponse scheme(HttpRequest request) {
    return answers.scheme();
  }

  private HttpResponse check(HttpRequest request) {
    return switch (requests.check(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(Check(var wanted, var devices)) -> {
        Requirement requirement = wanted.from(today());
        yield answers.checked(
            checkInventory.check(devices, requirement), requirement, clock.instant());
      }
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.JAPAN);
  }
}
