package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;

/**
 * Makes the rows of released tables of protected ones.
 *
 * @param all how many firms there are
 */
record RowMaker(ProtectedTables tables, int all) {

  /** What is told of a group beside its figures. */
  record Label(
      String key, OptionalInt communities, Figure.Reason reason, Optional<Spread> spread) {}

  /** The names of the columns of some topics. */
  List<String> columns(List<Integer> topics) {
    return topics.stream()
        .flatMap(topic -> {
          Columns columns = tables.columns().get(topic);
          return IntStream.range(0, columns.count())
              .mapToObj(number -> tables.topics().get(topic).name(columns, number));
        })
        .toList();
  }

  /** All firms together. */
  Row ofAll(List<Integer> topics, Optional<Spread> spread) {
    var figures = new ArrayList<Figure>();
    for (int topic : topics) {
      for (int column = 0; column < tables.columns().get(topic).count(); column++) {
        figures.add(Figures.shown(tables.count(topic, tables.groups(), column)));
      }
    }
    return new Row(ReleasedTable.ALL, OptionalInt.empty(), Figures.shown(all), spread, figures);
  }

  /** A group. */
  Row ofGroup(int group, List<Integer> topics, Label label) {
    var figures = new Figures(tables, all);
    var row = new ArrayList<Figure>();
    for (int topic : topics) {
      Figure.Reason reason = tables.isTold(topic) ? label.reason() : Figure.Reason.TABLE;
      for (int column = 0; column < tables.columns().get(topic).count(); column++) {
        row.add(figures.figure(topic, group, column, reason));
      }
    }
    return new Row(
        label.key(),
        label.communities(),
        figures.firms(group, tables.isTold() ? label.reason() : Figure.Reason.TABLE),
        label.spread(),
        row);
  }

  /** How many of an industry have a size. */
  Figure size(int industry, int size, Figure.Reason reason) {
    return new Figures(tables, all).figure(0, industry, size, reason);
  }

  /** How many of an industry could have a size of which nothing is told. */
  Figure notTold(int industry) {
    return switch (new Figures(tables, all).firms(industry, Figure.Reason.TABLE)) {
      case Figure.Shown(int count) -> new Figure.Hidden(Figure.Reason.TABLE, 0, count + 2);
      case Figure.Hidden hidden -> hidden;
    };
  }

  /** How many could be in a group that does not stand for itself. */
  Figure others() {
    int row = tables.groups() - 1;
    int most =
        switch (new Figures(tables, all).firms(row, Figure.Reason.SMALL_OR_COMPLEMENT)) {
          case Figure.Shown(int count) -> count + 2;
          case Figure.Hidden(Figure.Reason _, int _, int to) -> to;
        };
    return new Figure.Hidden(Figure.Reason.SMALL_OR_COMPLEMENT, 0, most);
  }
}
