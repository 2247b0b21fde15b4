package kyojo.projectstatistics;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kyojo.domain.statistics.FirmRecordsReader;
import kyojo.domain.statistics.ProjectFirm;
import kyojo.domain.statistics.RecountProgress;
import kyojo.domain.statistics.RecountStatistics;
import kyojo.edge.background.BackgroundFunction;
import kyojo.edge.background.BackgroundLog;
import kyojo.edge.background.Batch;
import kyojo.edge.background.Change;
import kyojo.edge.background.Round;

/** Keeps what each firm brings to the statistics, from the stream of the records. Thread-safe. */
public final class ProjectStatisticsHandler implements RequestStreamHandler {
  private static final String NAME = "project-statistics";

  private final InstantSource clock;
  private final FirmRecordsReader records;
  private final ProjectFirm projectFirm;
  private final RecountStatistics recount;
  private final BackgroundFunction function =
      new BackgroundFunction(NAME, this::project, this::recount);

  public ProjectStatisticsHandler() {
    this(System.getenv());
  }

  public ProjectStatisticsHandler(Map<String, String> variables) {
    this(variables, InstantSource.system());
  }

  ProjectStatisticsHandler(Map<String, String> variables, InstantSource clock) {
    var component =
        DaggerProjectStatisticsComponent.factory()
            .create(ProjectStatisticsSettings.from(variables), clock);
    records = component.records();
    projectFirm = component.projectFirm();
    recount = component.recount();
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  /** Each firm once, by the last of its changes: what is read then has all of them in it. */
  private void project(Batch batch) {
    batch.attemptPartitions(changes ->
        records
            .firmOf(changes.getFirst().pk())
            .ifPresent(firm ->
                projectFirm.project(
                    firm, changes.stream().anyMatch(Change::isErased), newest(changes))));
  }

  private static String newest(List<Change> changes) {
    return changes.stream().map(Change::version).max(String::compareTo).orElseThrow();
  }

  /** No step begins in the second half of the time: the longest takes a minute. */
  private void recount(Round round) {
    round.attempt(() ->
        recount
            .goOn(clock.instant().plus(round.left().dividedBy(2)))
            .ifPresent(ProjectStatisticsHandler::tell));
  }

  private static void tell(RecountProgress progress) {
    BackgroundLog.info(
        NAME,
        progress.doneAt().isPresent() ? "recount done" : "recount goes on later",
        progress.checks() + " firms, " + progress.repairs() + " contributions differed");
  }
}
