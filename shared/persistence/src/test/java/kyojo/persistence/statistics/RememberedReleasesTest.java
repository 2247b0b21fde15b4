package kyojo.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.TableId;
import kyojo.persistence.StatisticsTable;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleReleases;
import org.junit.jupiter.api.Test;

class RememberedReleasesTest {
  private static final TableId SCORES = new TableId(Grouping.ALL, TableId.Measure.SCORES);
  private static final FiscalYear YEAR = SampleReleases.YEAR;

  private final LocalTables tables = LocalTables.fresh();
  private final SampleReleases samples =
      new SampleReleases(
          new DynamoReleasePress(
              new StatisticsTable(
                  tables.client(),
                  tables.name("StatisticsTable"),
                  Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES))));
  private Instant now = Instant.parse("2026-11-29T03:00:00Z");
  private final InstantSource clock = () -> now;
  private final ReleaseReader releases =
      new RememberedReleases(
          new DynamoReleaseReader(
              new StatisticsTable(
                  tables.client(),
                  tables.name("StatisticsTable"),
                  Set.of(StatisticsTable.RELEASES))),
          clock);

  @Test
  void theNewestIsRememberedForHalfAMinute() {
    samples.publish(100);
    assertThat(number(releases.latest())).contains(1);
    samples.publish(100);

    now = now.plus(Duration.ofSeconds(29));
    assertThat(number(releases.latest())).contains(1);
    now = now.plus(Duration.ofSeconds(1));
    assertThat(number(releases.latest())).contains(2);
  }

  @Test
  void theFirstIsSeenAtOnce() {
    assertThat(releases.latest()).isEmpty();
    samples.publish(100);

    assertThat(number(releases.latest())).contains(1);
  }

  @Test
  void whoNamesOneIsToldOfItAtOnce() {
    samples.publish(100);
    assertThat(number(releases.latest())).contains(1);
    samples.publish(200);

    assertThat(number(releases.find(2))).contains(2);
    assertThat(number(releases.find(1))).contains(1);
    assertThat(releases.find(3)).isEmpty();
    assertThat(releases.before(Integer.MAX_VALUE, 5))
        .extracting(Release::number)
        .isEqualTo(List.of(2, 1));
  }

  @Test
  void tablesComeBackAsTheyWereReleased() {
    samples.publish(100);

    assertThat(releases.national(1, YEAR, SCORES)).contains(SampleReleases.table(SCORES, 1, 100));
    assertThat(releases.own(SampleReleases.COMMUNITY, 1, YEAR, SCORES))
        .contains(SampleReleases.table(SCORES, 1, 10));
  }

  private static Optional<Integer> number(Optional<Release> release) {
    return release.map(Release::number);
  }
}
