package kyojo.querystatistics;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import kyojo.domain.statistics.ReadStatistics;
import kyojo.domain.statistics.ReadStatistics.Scope;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.statistics.StatisticsAnswers;
import kyojo.edge.statistics.StatisticsRequest;

/** Released statistics, for IPA's staff and those of communities. Thread-safe. */
public final class QueryStatisticsHandler implements RequestStreamHandler {
  private static final String OF_ALL = "GET /v1/statistics/";
  private static final String OF_ONE = "GET /v1/communities/{community}/statistics/";

  private final ReadStatistics statistics;
  private final StatisticsAnswers answers;
  private final HttpFunction function =
      HttpFunction.named("query-statistics")
          .route(OF_ALL + "releases", releases(Scope.NATIONAL), this::releases)
          .route(OF_ALL + "diagnoses/{table}", table(Scope.NATIONAL), this::table)
          .route(OF_ONE + "releases", releases(Scope.OWN), this::releases)
          .route(OF_ONE + "diagnoses/{table}", table(Scope.OWN), this::table)
          .route(OF_ONE + "national/{table}", table(Scope.NATIONAL_FOR_COMMUNITY), this::table)
          .build();

  public QueryStatisticsHandler() {
    this(System.getenv());
  }

  public QueryStatisticsHandler(Map<String, String> variables) {
    this(
        DaggerQueryStatisticsComponent.factory()
            .create(QueryStatisticsSettings.from(variables), InstantSource.system()));
  }

  QueryStatisticsHandler(QueryStatisticsComponent component) {
    statistics = component.readStatistics();
    answers = component.answers();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private static Function<HttpRequest, Input<StatisticsRequest.Releases>> releases(Scope scope) {
    return request -> StatisticsRequest.releases(request, scope);
  }

  private static Function<HttpRequest, Input<StatisticsRequest.Table>> table(Scope scope) {
    return request -> StatisticsRequest.table(request, scope);
  }

  private HttpResponse releases(StatisticsRequest.Releases asked) {
    return answers.of(statistics.releases(asked.caller(), asked.before(), asked.limit()));
  }

  private HttpResponse table(StatisticsRequest.Table asked) {
    return answers.of(statistics.read(asked.caller(), asked.asked()), asked);
  }
}
