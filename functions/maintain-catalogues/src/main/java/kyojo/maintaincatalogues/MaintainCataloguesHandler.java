package kyojo.maintaincatalogues;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.catalogue.PublishImport;
import kyojo.domain.catalogue.ReviewImports;
import kyojo.domain.catalogue.StartImport;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.catalogue.ImportAnswers;

/** {@code /v1/catalogue-imports} for IPA, who keeps the lists. Thread-safe. */
public final class MaintainCataloguesHandler implements RequestStreamHandler {
  private final StartImport start;
  private final ReviewImports review;
  private final PublishImport publish;
  private final HttpFunction function =
      HttpFunction.named("maintain-catalogues")
          .route("POST /v1/catalogue-imports", this::start)
          .route("GET /v1/catalogue-imports", this::list)
          .route("GET /v1/catalogue-imports/{import}", this::show)
          .route("GET /v1/catalogue-imports/{import}/comparison", this::compare)
          .route("POST /v1/catalogue-imports/{import}/publication", this::publish)
          .route("DELETE /v1/catalogue-imports/{import}/publication", this::takeBack)
          .route("POST /v1/catalogue-imports/{import}/rollback", this::rollback)
          .build();

  public MaintainCataloguesHandler() {
    this(System.getenv());
  }

  public MaintainCataloguesHandler(Map<String, String> variables) {
    var component =
        DaggerMaintainCataloguesComponent.factory()
            .create(MaintainCataloguesSettings.from(variables), InstantSource.system());
    start = component.startImport();
    review = component.reviewImports();
    publish = component.publishImport();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse start(HttpRequest request) {
    return switch (MaintainCataloguesRequest.start(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var command) -> ImportAnswers.of(start.start(command));
    };
  }

  private HttpResponse list(HttpRequest request) {
    return switch (MaintainCataloguesRequest.list(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var w) ->
          ImportAnswers.of(review.list(w.caller(), w.catalogue(), w.after(), w.limit()));
    };
  }

  private HttpResponse show(HttpRequest request) {
    return switch (MaintainCataloguesRequest.one(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var c) -> ImportAnswers.of(review.show(c.person(), c.id()));
    };
  }

  private HttpResponse compare(HttpRequest request) {
    return switch (MaintainCataloguesRequest.pair(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(MaintainCataloguesRequest.Pair(var c, var with)) ->
          ImportAnswers.of(review.compare(c.person(), with, c.id()));
    };
  }

  private HttpResponse publish(HttpRequest request) {
    return switch (MaintainCataloguesRequest.publication(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var p) ->
          ImportAnswers.of(publish.publish(p.caller(), p.tag(), p.validFrom()));
    };
  }

  private HttpResponse takeBack(HttpRequest request) {
    return switch (MaintainCataloguesRequest.one(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var caller) -> ImportAnswers.of(publish.takeBack(caller));
    };
  }

  private HttpResponse rollback(HttpRequest request) {
    return switch (MaintainCataloguesRequest.rollback(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var r) -> ImportAnswers.of(publish.rollback(r.caller(), r.inForce()));
    };
  }
}
