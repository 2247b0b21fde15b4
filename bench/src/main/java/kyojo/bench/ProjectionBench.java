package kyojo.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.Stage;
import kyojo.local.function.Invoker;
import kyojo.local.stream.Triggers;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.projectstatistics.ProjectStatisticsHandler;
import kyojo.stack.FunctionResource;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * How long it takes from a submission to its contribution to the statistics, and what that costs:
 * the stream is pumped and projected on the cores that take the submissions.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class ProjectionBench {
  private static final int PER_SECOND = 400;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration RUN = Duration.ofSeconds(30);
  private static final int RUNS = 2;
  private static final String PROJECTION = "ProjectStatistics";

  private final LocalTables tables = LocalTables.fresh();
  private final Projected projected = new Projected();

  private ProjectionBench() {
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
  }

  /** False where a submission was not taken or not projected. */
  static boolean run() throws Exception {
    return new ProjectionBench().measure();
  }

  private boolean measure() throws Exception {
    System.out.printf(
        Locale.ROOT, "%nProjection, %d submissions a second, in memory%n", PER_SECOND);
    boolean isRight = true;
    try (var database = tables.metered();
        var streams = streams();
        var _ = pump(streams, database.endpoint())) {
      var pace = new PacedSubmissions(tables.variables("SubmitDiagnosis"));
      isRight &= run("warm-up", pace, WARM_UP, () -> 0.0);
      for (int run = 0; run < RUNS; run++) {
        isRight &= run("run", pace, RUN, database::writeUnits);
      }
    }
    return isRight;
  }

  private interface Units {
    double now();
  }

  private boolean run(String name, PacedSubmissions pace, Duration duration, Units units)
      throws InterruptedException {
    double before = units.now();
    var sent = pace.run(PER_SECOND, duration);
    var lags = projected.lags(sent.firms());
    System.out.printf(
        Locale.ROOT,
        "%-8s %6.1f/s   lag p50 %6.0f ms   p95 %6.0f ms   slowest %6.0f ms   %.2f write units each"
            + "   %d lost, %d refused%n",
        name,
        sent.perSecond(),
        lags.percentile(0.5),
        lags.percentile(0.95),
        lags.percentile(1),
        (units.now() - before) / sent.firms().size(),
        sent.firms().size() - lags.count(),
        sent.refused());
    return lags.count() == sent.firms().size() && sent.refused() == 0;
  }

  private Triggers pump(DynamoDbStreamsClient streams, URI database) {
    var names =
        Stream.of("RecordsTable", "ReferenceTable", "StatisticsTable")
            .collect(Collectors.toMap(id -> id, tables::name));
    var here =
        new Triggers.Surroundings(
            tables.client(),
            streams,
            names,
            "ap-northeast-1",
            Optional.empty(),
            InstantSource.system());
    var handler = new ProjectStatisticsHandler(tables.variables(PROJECTION, database));
    return Triggers.start(
        Template.read(Workspace.find().template()), function -> invoker(function, handler), here);
  }

  /** All other functions do nothing. */
  private Invoker invoker(FunctionResource function, ProjectStatisticsHandler handler) {
    return new Invoker(
        function.id(),
        (event, answer, context) -> {
          if (function.id().equals(PROJECTION)) {
            byte[] bytes = event.readAllBytes();
            var answered = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(bytes), answered, context);
            projected.handled(bytes, answered.toByteArray());
            answer.write(answered.toByteArray());
          }
        },
        function.timeout());
  }

  private DynamoDbStreamsClient streams() {
    Map<String, String> variables = tables.variables(PROJECTION);
    URI endpoint = URI.create(variables.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", ""));
    return DynamoDbStreamsClient.builder()
        .region(Region.AP_NORTHEAST_1)
        .credentialsProvider(DynamoClients.credentials(Optional.of(endpoint)))
        .endpointOverride(endpoint)
        .httpClientBuilder(DynamoClients.http())
        .build();
  }
}
