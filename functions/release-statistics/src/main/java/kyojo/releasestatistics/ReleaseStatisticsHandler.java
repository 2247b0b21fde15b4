package kyojo.releasestatistics;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kyojo.domain.statistics.MakeRelease;
import kyojo.domain.statistics.MakeRelease.Made;
import kyojo.domain.statistics.MakeRelease.Numbers;
import kyojo.domain.statistics.Release;
import kyojo.edge.background.BackgroundFunction;
import kyojo.edge.background.Round;
import kyojo.json.JsonOutput;

/** Makes a release of the statistics, where something has changed. Thread-safe. */
public final class ReleaseStatisticsHandler implements RequestStreamHandler {
  private static final String NAME = "release-statistics";

  private final MakeRelease makeRelease;
  private final BackgroundFunction function = new BackgroundFunction(NAME, this::release);

  public ReleaseStatisticsHandler() {
    this(System.getenv());
  }

  public ReleaseStatisticsHandler(Map<String, String> variables) {
    this(
        DaggerReleaseStatisticsComponent.factory()
            .create(ReleaseStatisticsSettings.from(variables), InstantSource.system()));
  }

  ReleaseStatisticsHandler(ReleaseStatisticsComponent component) {
    makeRelease = component.makeRelease();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private void release(Round round) {
    round.attempt(() -> {
      switch (makeRelease.make()) {
        case Made.Published(Release release, List<Numbers> years) ->
            log("published", OptionalInt.of(release.number()), years);
        case Made.Unchanged(List<Numbers> years) -> log("unchanged", OptionalInt.empty(), years);
        case Made.Overtaken() -> log("overtaken", OptionalInt.empty(), List.of());
      }
    });
  }

  /** Numbers of all firms, and of no group: no smaller one is told in a log. */
  private static void log(String event, OptionalInt release, List<Numbers> years) {
    byte[] line =
        JsonOutput.object(out -> {
          out.text("level", "INFO").text("function", NAME).text("event", event);
          release.ifPresent(number -> out.number("release", number));
          out.objects(
              "years",
              years,
              (each, year) ->
                  each.number("year", year.year().year())
                      .number("counted", year.counted())
                      .number("held", year.held())
                      .number("otherEdition", year.otherEdition())
                      .number("merged", year.merged())
                      .number("waiting", year.waiting()));
        });
    LambdaRuntime.getLogger().log(line);
  }
}
