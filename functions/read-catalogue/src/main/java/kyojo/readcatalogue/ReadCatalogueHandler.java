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
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.edge.statistics.PositionRequest;
import kyojo.json.JsonOutput;

/**
 * Communities, question sets, where a total stands among others, what to do in an incident and
 * where staff sign in, for everybody. Thread-safe.
 */
public final class ReadCatalogueHandler implements RequestStreamHandler {
  private static final String CURRENT = "current";

  /** As long as functions themselves remember communities. */
  private static final int CACHE_SECONDS = 60;

  private final Communities communities;
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
    questionSets = component.questionSets();
    clock = component.clock();
    var notices = component.privacyNotices();
    var signIn = component.settings().signIn();
    var incidents = component.incidentContent();
    var standAmong = component.standAmong();
    var positions = component.positionAnswer();
    function =
        HttpFunction.named("read-catalogue")
            .route("GET /v1/communities", ReadCatalogueHandler::prefecture, this::communities)
            .route(
                "GET /v1/communities/{community}",
                this::community,
                found -> shown(out -> CatalogueJson.write(out, found, notices)))
            .route(
                "GET /v1/question-sets/{questionSet}",
                this::questionSet,
                found -> shown(out -> CatalogueJson.write(out, found)))
            .route(
                "GET /v1/incident-guides/current",
                _ -> shown(out -> CatalogueJson.write(out, incidents)))
            .route(
                "GET /v1/statistics/positions",
                PositionRequest::read,
                asked -> positions.of(standAmong.stand(asked)))
            .route("GET /v1/sign-in", _ -> shown(out -> CatalogueJson.write(out, signIn)))
            .build();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private static Input<Optional<Prefecture>> prefecture(HttpRequest request) {
    var fields = new RequestFields(request);
    var prefecture =
        fields.query("prefecture", Prefecture::parse, RequestViolation.PREFECTURE_UNKNOWN);
    return fields.build(prefecture::get);
  }

  private HttpResponse communities(Optional<Prefecture> wanted) {
    return shown(CatalogueJson.list(wanted.map(communities::serving).orElseGet(communities::all)));
  }

  private Input<CommunitySettings> community(HttpRequest request) {
    var fields = new RequestFields(request);
    var found =
        fields.path("community", id -> CommunityId.parse(id).flatMap(communities::settings));
    return fields.build(found::get);
  }

  private Input<QuestionSet> questionSet(HttpRequest request) {
    var fields = new RequestFields(request);
    var found = fields.path("questionSet", this::find);
    return fields.build(found::get);
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
