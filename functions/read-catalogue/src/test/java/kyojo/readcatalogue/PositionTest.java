package kyojo.readcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.statistics.DynamoReleasePress;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a total stands, for who has just been told it. */
class PositionTest {
  private static final Event POSITION = Event.of("read-catalogue/position.json");

  private final LocalTables tables = LocalTables.fresh();
  private final Lambda lambda =
      new Lambda(new ReadCatalogueHandler(tables.variables("ReadCatalogue")));
  private final SampleReleases releases =
      new SampleReleases(
          new DynamoReleasePress(
              new StatisticsTable(
                  tables.client(),
                  tables.name("StatisticsTable"),
                  Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES))));

  @Test
  void beforeAReleaseThereIsNoGroupToStandAmong() {
    Answer answer = lambda.call(POSITION);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/groups").size()).isZero();
    assertThat(answer.at("/release").isMissingNode()).isTrue();
  }

  @Test
  void theNarrowestGroupThatShowsComesFirstAndAnotherSaysWhyItDoesNot() {
    releases.publish(10_000);
    Answer answer = lambda.call(POSITION);

    assertThat(answer.headers()).containsEntry("cache-control", "public, max-age=60");
    assertThat(answer.at("/release").asInt()).isEqualTo(1);
    assertThat(answer.at("/questionSet").asString()).isEqualTo("ipa-jisha-3.1");
    int groups = answer.at("/groups").size();
    assertThat(groups + answer.at("/hiddenGroups").size()).isEqualTo(4);
    assertThat(answer.at("/hiddenGroups/0/hidden").asString()).isEqualTo("SMALL_OR_COMPLEMENT");
    assertThat(answer.at("/groups/" + (groups - 1) + "/grouping").asString()).isEqualTo("ALL");
    // 50 + 10 · (34 − 52.3) / 16.0
    assertThat(answer.at("/groups/" + (groups - 1) + "/deviationScore").decimalValue())
        .isEqualByComparingTo("38.6");
    assertThat(answer.at("/groups/0/percentile").isMissingNode()).isTrue();
  }

  @Test
  void amongAllFirmsItIsToldHowManyHaveFewerPoints() {
    releases.publish(10_000);
    Answer answer = lambda.call(POSITION.withQuery("total", "35"));
    var percentile = answer.at("/groups/" + (answer.at("/groups").size() - 1) + "/percentile");

    // Twelve of 25 equal steps lie below 35.
    assertThat(percentile.get("from").asInt()).isBetween(46, 48);
    assertThat(percentile.get("to").asInt()).isBetween(48, 50);
  }

  @ParameterizedTest
  @CsvSource({
    "total,101,TOTAL_OUTSIDE",
    "total,-26,TOTAL_OUTSIDE",
    "total,34.5,TOTAL_OUTSIDE",
    "total,３４,TOTAL_OUTSIDE",
    "total,-0,TOTAL_OUTSIDE",
    "industry,U,INDUSTRY_UNKNOWN",
    "employees,20,EMPLOYEES_UNKNOWN"
  })
  void namesWhatIsWrong(String name, String value, String code) {
    assertThat(lambda.call(POSITION.withQuery(name, value)).violations())
        .containsExactly("/query/" + name + " " + code);
  }

  @ParameterizedTest
  @CsvSource({"-25", "100", "0", "-1"})
  void everyTotalThereIsHasAPlace(String total) {
    releases.publish(10_000);

    assertThat(lambda.call(POSITION.withQuery("total", total)).status()).isEqualTo(200);
  }
}
