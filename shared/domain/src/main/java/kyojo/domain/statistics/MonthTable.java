package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.RowMaker.Label;

/**
 * What is told of the months of a year. A firm is in each in which it answered, once. How many that
 * are over all months does not show, but is taken to be known.
 */
record MonthTable(Population population, Told told) {
  private static final String SUBMISSIONS = "SUBMISSIONS";

  /** No firm has made more of a month's submissions than this. */
  private static final int SHARE_MAX_PERCENT = 10;

  ReleasedTable released() {
    Columns columns = Topic.BANDS.levels().get(1);
    CountTable table = count(population, columns);
    var tables =
        new ProtectedTables(
            List.of(Topic.BANDS),
            List.of(columns),
            List.of(table),
            Protection.within(List.of(table), hidden(table), new BitSet()));
    int months = table.shape().total(0);
    int all = table.count(table.shape().ofGroup(months));
    var maker = new RowMaker(tables, all);
    var names = new ArrayList<String>(List.of(SUBMISSIONS));
    names.addAll(maker.columns(List.of(0)));
    var rows = new ArrayList<Row>();
    for (int month = 0; month < months; month++) {
      rows.add(row(tables, maker, month));
    }
    return new ReleasedTable(
        new TableId(Grouping.MONTH, TableId.Measure.SCORES),
        told.year(),
        told.set().id(),
        told.release(),
        names,
        rows);
  }

  private BitSet hidden(CountTable table) {
    BitSet hidden = told.notOwn(Grouping.MONTH);
    hidden.clear(table.shape().total(0), Facts.MONTHS);
    return hidden;
  }

  /** Firms by month and band, until the last month in which anybody answered. */
  static CountTable count(Population population, Columns columns) {
    int months =
        IntStream.range(1, Facts.MONTHS)
            .filter(
                month -> population.facts().stream().anyMatch(firm -> firm.submissions(month) > 0))
            .max()
            .orElse(0);
    var table = CountTable.of(months + 1, columns.count());
    for (int i = 0; i < population.size(); i++) {
      Facts firm = population.facts().get(i);
      for (int month = 0; month <= months; month++) {
        if (firm.submissions(month) > 0) {
          int band = columns.of(Topic.band(firm.monthTotal(month)));
          table.add(population.communities()[i], firm.isKnown(), month, band);
        }
      }
    }
    return table.build();
  }

  private Row row(ProtectedTables tables, RowMaker maker, int month) {
    var scores = new Scores(1);
    int submissions = 0;
    int most = 0;
    for (Facts firm : population.facts()) {
      int often = firm.submissions(month);
      if (often > 0) {
        scores.add(0, firm.monthTotal(month));
        submissions += often;
        most = Math.max(most, often);
      }
    }
    String key = told.key(Grouping.MONTH, month);
    var label =
        new Label(
            key,
            OptionalInt.empty(),
            told.reason(Grouping.MONTH, key),
            tables.isWhole(month) ? scores.spread(0) : Optional.empty());
    Row row = maker.ofGroup(month, List.of(0), label);
    var figures = new ArrayList<Figure>();
    figures.add(submissions(row.firms(), submissions, most));
    figures.addAll(row.figures());
    return new Row(row.key(), row.communities(), row.firms(), row.spread(), figures);
  }

  private static Figure submissions(Figure firms, int submissions, int most) {
    return switch (firms) {
      case Figure.Shown(int count) when most * 100L <= (long) submissions * SHARE_MAX_PERCENT ->
          Figures.shown(submissions);
      case Figure.Shown(int count) ->
          new Figure.Hidden(
              Figure.Reason.SMALL_OR_COMPLEMENT,
              Figures.least(count),
              (count + 2) * Contribution.Monthly.SUBMISSIONS_MAX);
      case Figure.Hidden(Figure.Reason reason, int from, int to) ->
          new Figure.Hidden(reason, from, to * Contribution.Monthly.SUBMISSIONS_MAX);
    };
  }
}
