package kyojo.releasestatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kyojo.domain.Stage;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.Figure;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.TableId;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.statistics.DynamoContributionStore;
import kyojo.persistence.statistics.DynamoReleaseReader;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

class ReleaseStatisticsHandlerTest {
  private static final String CLOCK = "{\"source\":\"aws.scheduler\"}";
  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final TableId ALL = new TableId(Grouping.ALL, TableId.Measure.SCORES);

  private final LocalTables tables = LocalTables.fresh();
  private final StatisticsTable table =
      new StatisticsTable(
          tables.client(),
          tables.name("StatisticsTable"),
          Set.of(StatisticsTable.CONTRIBUTIONS, StatisticsTable.RELEASES));
  private Instant now = Instant.parse("2026-11-28T19:10:00Z");
  private final DynamoContributionStore contributions =
      new DynamoContributionStore(table, () -> now);
  private final ReleaseReader releases = new DynamoReleaseReader(table);
  private final Lambda lambda = new Lambda(handler(tables.variables("ReleaseStatistics")));

  ReleaseStatisticsHandlerTest() {
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
  }

  @Test
  void withoutFirmsNothingIsReleased() {
    lambda.tell(CLOCK);

    assertThat(releases.latest()).isEmpty();
  }

  @Test
  void whatFirmsBringIsReleasedOnceAndToTheCommunityItself() {
    firms(0, 60);
    lambda.tell(CLOCK);
    lambda.tell(CLOCK);

    assertThat(releases.before(Integer.MAX_VALUE, 9))
        .extracting(Release::number)
        .containsExactly(1);
    assertThat(firmsOf(1)).isEqualTo(new Figure.Shown(60));
    assertThat(
            releases.own(Samples.COMMUNITY, 1, YEAR, ALL).orElseThrow().rows().getFirst().firms())
        .isEqualTo(new Figure.Shown(60));
  }

  @Test
  void fourMoreFirmsWaitAndTwentyDoNot() {
    firms(0, 60);
    lambda.tell(CLOCK);
    now = now.plus(Duration.ofDays(1));
    firms(60, 4);
    lambda.tell(CLOCK);
    assertThat(releases.latest().orElseThrow().number()).isEqualTo(1);

    firms(64, 16);
    lambda.tell(CLOCK);
    assertThat(releases.latest().orElseThrow().number()).isEqualTo(2);
    assertThat(firmsOf(2)).isEqualTo(new Figure.Shown(80));
  }

  @Test
  void whereverTheDatabaseFailsTheNextCallMakesAWholeRelease() {
    firms(0, 60);
    try (var faulty = tables.faulty()) {
      var broken = new Lambda(handler(tables.variables("ReleaseStatistics", faulty.endpoint())));
      for (int call = 1; call <= 260; call += 37) {
        faulty.failAt(call, Fault.REFUSED);
        broken.tell(CLOCK);
        releases.latest().ifPresent(release -> assertThat(firmsOf(1)).isNotNull());
      }
      faulty.failAt(0, Fault.REFUSED);
      broken.tell(CLOCK);
    }
    assertThat(releases.before(Integer.MAX_VALUE, 9))
        .extracting(Release::number)
        .containsExactly(1);
    assertThat(firmsOf(1)).isEqualTo(new Figure.Shown(60));
  }

  private Figure firmsOf(int release) {
    return releases.national(release, YEAR, ALL).orElseThrow().rows().getFirst().firms();
  }

  private void firms(int from, int number) {
    for (int i = from; i < from + number; i++) {
      var firm = new Firm(Samples.COMMUNITY, new FirmId("%026d".formatted(i)));
      contributions.put(firm, YEAR, Optional.of(contribution(firm, i)), "%040d".formatted(i));
    }
  }

  private static Contribution contribution(Firm firm, int number) {
    int total = number % 120 - 20;
    return new Contribution(
        firm,
        YEAR,
        true,
        new Profile(
            Optional.of(new Industry("E")),
            Optional.of(EmployeeBand.FROM_6),
            Optional.of(new Prefecture("27"))),
        new QuestionSetId("ipa-jisha-3.1"),
        Answers.ofLetters(
            number % 2 == 0 ? "IPNUIPNUIPNUIPNUIPNUIPNUI" : "UNPIUNPIUNPIUNPIUNPIUNPIU"),
        total,
        new TreeMap<>(Map.of(YearMonth.of(2026, 11), new Monthly(1, total))));
  }

  private ReleaseStatisticsHandler handler(Map<String, String> variables) {
    return new ReleaseStatisticsHandler(
        DaggerReleaseStatisticsComponent.factory()
            .create(ReleaseStatisticsSettings.from(variables), () -> now));
  }
}
