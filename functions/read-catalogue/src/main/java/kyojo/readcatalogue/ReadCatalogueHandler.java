package kyojo.readcatalogue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.edge.incident.IncidentGuideJson;
import kyojo.json.JsonOutput;

/**
 * Communities, question sets, what to do in an incident and where staff sign in, for everybody.
 * Thread-safe.
 */
public final class ReadCatalogueHandler implements RequestStreamHandler {
  private static final String CURRENT = "current";

  /** As long as functions themselves remember communities. */
  private static final int CACHE_SECONDS = 60;

  private final Communities communities;
  private final PrivacyNotices notices;
  private final QuestionSets questionSets;
  private final InstantSource clock;
  private final HttpFunction function;

  public ReadCatalogueHandler() {
    this(System.getenv());
  }

  public ReadCatalogueHandler(Map<String, String> variables) {
    this(
        DaggerReadCatalogueComponent.factory()
            .create(ReadCatalogueSettings.from(variables), InstantSource.system()));
  }

  ReadCatalogueHandler(ReadCatalogueComponent component) {
    communities = component.communities();
    notices = component.privacyNotices();
    questionSets = component.questionSets();
    clock = component.clock();
    var signIn = component.settings().signIn();
    var incidents = component.incidentContent();
    function =
        HttpFunction.named("read-catalogue")
            .route("GET /v1/communities", this::communities)
            .route("GET /v1/communities/{community}", this::community)
            .route("GET /v1/question-sets/{questionSet}", this::questionSet)
            .route(
                "GET /v1/incident-guides/current",
                request ->
                    shown(out ->
                        IncidentGuideJson.write(out, incidents.guide(), incidents.windows())))
            .route("GET /v1/sign-in", request -> shown(out -> CatalogueJson.write(out, signIn)))
            .build();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse communities(HttpRequest request) {
    var fields = new RequestFields(request);
    var prefecture =
        fields.query("prefecture", Prefecture::parse, RequestViolation.PREFECTURE_UNKNOWN);
    return switch (fields.build(prefecture::get)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var wanted) ->
          shown(CatalogueJson.list(wanted.map(communities::serving).orElseGet(communities::all)));
    };
  }

  private HttpResponse community(HttpRequest request) {
    var fields = new RequestFields(request);
    var community =
        fields.path("community", id -> CommunityId.parse(id).flatMap(communities::settings));
    return switch (fields.build(community::get)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var found) -> shown(out -> CatalogueJson.write(out, found, notices));
    };
  }

  private HttpResponse questionSet(HttpRequest request) {
    var fields = new RequestFields(request);
    var set = fields.path("questionSet", this::find);
    return switch (fields.build(set::get)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var found) -> shown(out -> CatalogueJson.write(out, found));
    };
  }

  private static HttpResponse shown(Consumer<JsonOutput> body) {
    return HttpResponse.json(200, body).cachedForSeconds(CACHE_SECONDS);
  }

  private Optional<QuestionSet> find(String id) {
    if (id.equals(CURRENT)) {
      return questionSets.current(LocalDate.ofInstant(clock.instant(), Times.JAPAN));
    }
    return QuestionSetId.isForm(id) ? questionSets.find(new QuestionSetId(id)) : Optional.empty();
  }
}
