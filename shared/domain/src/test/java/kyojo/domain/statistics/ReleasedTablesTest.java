package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is released of invented firms, held against a naive loop over all of them. */
class ReleasedTablesTest {
  private static final int COMMUNITIES = 20;
  private static final Regions REGIONS = new Regions(Shown.communities(COMMUNITIES));

  private static Stream<String> wrong(TablesByHand hand, ReleasedTable table, Row row) {
    var wrong = new ArrayList<String>();
    String place = table.id() + " " + row.key() + " ";
    if (!TablesByHand.isRight(row.firms(), hand.of(table, row).size())) {
      wrong.add(place + row.firms());
    }
    for (int i = 0; i < table.columns().size(); i++) {
      int count = hand.count(table, row, table.columns().get(i));
      if (!TablesByHand.isRight(row.figures().get(i), count)) {
        wrong.add(place + table.columns().get(i) + " " + row.figures().get(i) + " not " + count);
      }
    }
    row.spread()
        .filter(it -> !isRight(it, hand, table, row))
        .ifPresent(it -> wrong.add(place + it));
    row.communities().stream()
        .filter(number -> number != hand.communities(table, row))
        .forEach(number -> wrong.add(place + number + " communities"));
    return wrong.stream();
  }

  private static boolean isRight(Spread spread, TablesByHand hand, ReleasedTable table, Row row) {
    Spread expected = hand.spread(table, row);
    return expected.meanTenths() == spread.meanTenths()
        && (spread.deviationTenths().isEmpty()
            || spread.deviationTenths().equals(expected.deviationTenths()));
  }

  @ParameterizedTest
  @CsvSource({"1,120", "2,400", "3,1500", "4,6000"})
  void everyFigureIsWhatALoopOverAllFirmsCounts(int seed, int number) {
    List<Contribution> firms = new ManyFirms(seed, COMMUNITIES).make(number);
    assertThat(firms).as("negative totals").anyMatch(firm -> firm.total() < 0);
    assertThat(firms)
        .as("該当なし")
        .anyMatch(firm -> firm.answers().byNumber().containsValue(Answer.NOT_APPLICABLE));
    var hand = new TablesByHand(firms, REGIONS);

    List<ReleasedTable> tables = Shown.tables(firms, COMMUNITIES);

    assertThat(tables)
        .extracting(ReleasedTable::id)
        .containsExactlyInAnyOrderElementsOf(TableId.all());
    assertThat(
            tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> wrong(hand, table, row))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5,60", "6,400"})
  void theSameOfOneCommunity(int seed, int number) {
    List<Contribution> firms = new ManyFirms(seed, 1).make(number);
    List<Member> members = ManyFirms.members(firms);
    var told = new Told(ManyFirms.YEAR, Samples.SET, 1, Standing.NONE, REGIONS);
    var hand = new TablesByHand(firms, REGIONS);

    List<ReleasedTable> tables = OwnTables.of(told, members);

    assertThat(tables).hasSize(5);
    assertThat(
            tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> wrong(hand, table, row))))
        .isEmpty();
  }

  @Test
  void twoFirmsWithNothingAndAHundredHaveAMeanOfFifty() {
    var scores = new Scores(1);
    scores.add(0, 0);
    scores.add(0, 100);

    assertThat(scores.spread(0)).contains(new Spread(500, OptionalInt.of(500)));
  }

  @Test
  void negativeTotalsLowerTheMean() {
    var scores = new Scores(1);
    scores.add(0, -25);
    scores.add(0, -12);

    assertThat(scores.spread(0)).contains(new Spread(-185, OptionalInt.of(65)));
  }
}
