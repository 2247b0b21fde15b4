package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Industry by size is told beside what is told of industries and of sizes. */
class NestedTablesTest {
  private static final int COMMUNITIES = 12;
  private static final Regions REGIONS = new Regions(Shown.communities(COMMUNITIES));

  @ParameterizedTest
  @CsvSource({"1, 1500, 0", "2, 3000, 7"})
  void nobodyTellsAHiddenCountOfAnyOfTheThree(int seed, int number, int topic) {
    List<Contribution> firms = new ManyFirms(seed, COMMUNITIES).make(number);
    List<ReleasedTable> tables = Shown.tables(firms, COMMUNITIES);
    Topic told =
        new Told(ManyFirms.YEAR, Samples.SET, 1, Standing.NONE, REGIONS).topics().get(topic);

    for (int insider = -1; insider < 1; insider++) {
      var attacker =
          new NestedAttacker(
              tables,
              firms,
              told,
              Optional.of(insider).filter(it -> it >= 0).map(ManyFirms::community));
      assertThat(attacker.isCrossedTold()).isTrue();
      assertThat(attacker.hidden()).isGreaterThan(20);
      assertThat(attacker.leaks()).as("staff of %d", insider).isEmpty();
    }
  }
}
