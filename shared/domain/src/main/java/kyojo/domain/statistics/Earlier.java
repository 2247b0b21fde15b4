package kyojo.domain.statistics;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.ReadStatistics.Frozen;
import kyojo.domain.statistics.ReleasedTable.Row;

/**
 * The same table in an earlier release, with which a table is compared. Immutable.
 *
 * @param year what the release says of the year, if anything
 * @param table with the same columns of the same questions; none where there is no such
 */
public record Earlier(
    Release release, State state, Optional<Release.Year> year, Optional<ReleasedTable> table) {

  /** Whether figures stand side by side. */
  public enum State {
    COMPARED,
    /** Nothing of the year was released in between. */
    SAME_FIGURES,
    /** It has other columns, or another edition was asked. */
    OTHER_COLUMNS,
    NO_FIGURES
  }

  static Earlier of(
      Release release, Frozen later, Function<Release.Year, Optional<ReleasedTable>> find) {
    var year = release.year(later.year().year());
    if (year.filter(one -> one.tables() == later.year().tables()).isPresent()) {
      return new Earlier(release, State.SAME_FIGURES, year, Optional.of(later.table()));
    }
    var table = year.flatMap(find);
    if (table.isEmpty()) {
      return new Earlier(release, State.NO_FIGURES, year, Optional.empty());
    }
    return table.get().isComparableWith(later.table())
        ? new Earlier(release, State.COMPARED, year, table)
        : new Earlier(release, State.OTHER_COLUMNS, year, Optional.empty());
  }

  /** The same group then. */
  public Optional<Row> row(String key) {
    return table.flatMap(there -> there.row(key));
  }

  /** The count of a group's column then, where it showed. */
  public static OptionalInt count(Optional<Row> row, int column) {
    return row.map(there -> count(there.figures().get(column))).orElseGet(OptionalInt::empty);
  }

  /** How many firms a group had then, where that showed. */
  public static OptionalInt firms(Optional<Row> row) {
    return row.map(there -> count(there.firms())).orElseGet(OptionalInt::empty);
  }

  private static OptionalInt count(Figure figure) {
    return figure instanceof Shown(int count) ? OptionalInt.of(count) : OptionalInt.empty();
  }
}
