package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kyojo.domain.statistics.ProtectedTables.Hiding;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.domain.statistics.TableId.Measure;

/**
 * How many firms are of an industry and a size, and how they score where nothing of the industry or
 * of the size is hidden. Industries that do not stand for themselves are one row, of which no cell
 * shows: when one of them leaves it, the difference would be its own.
 */
record IndustryAndSize(Population population, Told told, Line industries, Line sizes) {
  private static final int SIZES = Facts.SIZES + 1;

  /** Industries or sizes as their own tables tell them. */
  record Line(PlainRows rows, ProtectedTables tables) {
    private boolean isWhole(String key) {
      int row = rows.keys().indexOf(key);
      return row >= 0 && tables.isWhole(row);
    }

    /** Whether each stands for itself and shows. */
    private boolean isEachShown() {
      return !rows.keys().contains(ReleasedTable.OTHERS)
          && IntStream.range(0, tables.groups()).allMatch(tables::isShown);
    }
  }

  ReleasedTable released(Optional<Spread> ofAll) {
    ProtectedTables tables = tables();
    boolean isTold = isTold(tables);
    var maker = new RowMaker(tables, population.size());
    var scores = Scores.of(population, population.by(Grouping.INDUSTRY_AND_SIZE));
    var rows = new ArrayList<Row>();
    rows.add(maker.ofAll(List.of(), ofAll));
    for (int cell = 0; cell < Groups.count(Grouping.INDUSTRY_AND_SIZE); cell++) {
      boolean isScored = isTold && isScored(tables, cell);
      rows.add(
          new Row(
              told.key(Grouping.INDUSTRY_AND_SIZE, cell),
              OptionalInt.empty(),
              firms(maker, isTold, cell),
              isScored ? scores.spread(cell) : Optional.empty(),
              List.of()));
    }
    return new ReleasedTable(
        new TableId(Grouping.INDUSTRY_AND_SIZE, Measure.SCORES),
        told.year(),
        told.set().id(),
        told.release(),
        List.of(),
        rows);
  }

  private Figure firms(RowMaker maker, boolean isTold, int cell) {
    int row = row(cell);
    if (row < 0) {
      return maker.others();
    }
    var reason =
        isTold
            ? told.reason(Grouping.INDUSTRY_AND_SIZE, told.key(Grouping.INDUSTRY_AND_SIZE, cell))
            : Figure.Reason.TABLE;
    return isTold ? maker.size(row, cell % SIZES, reason) : maker.notTold(row);
  }

  /** The row of a cell's industry; −1 where it does not stand for itself. */
  private int row(int cell) {
    return industries.rows().keys().indexOf(told.key(Grouping.INDUSTRY, cell / SIZES));
  }

  private ProtectedTables tables() {
    var hidden = new BitSet();
    for (int row = 0; row < industries.rows().keys().size(); row++) {
      for (int size = 0; size < SIZES; size++) {
        String key = industries.rows().keys().get(row) + "/" + told.key(Grouping.SIZE, size);
        hidden.set(
            row * (SIZES + 1) + size, !told.standing().isOwn(Grouping.INDUSTRY_AND_SIZE, key));
      }
    }
    return ProtectedTables.of(
        population,
        industries.rows().groups(),
        List.of(Topic.sizes()),
        List.of(Columns.single(SIZES)),
        new Hiding(new BitSet(), hidden));
  }

  /** Rows and columns have to show as they do in their own tables, or the one would tell more. */
  private boolean isTold(ProtectedTables tables) {
    return sizes.isEachShown()
        && tables.isTold()
        && tables.isTold(0)
        && IntStream.range(0, tables.groups())
            .allMatch(row -> tables.isShown(row) == industries.tables().isShown(row));
  }

  private boolean isScored(ProtectedTables tables, int cell) {
    int row = row(cell);
    return row >= 0
        && industries.tables().isWhole(row)
        && sizes.isWhole(told.key(Grouping.SIZE, cell % SIZES))
        && IntStream.range(0, SIZES).allMatch(size -> tables.isShown(0, row, size));
  }
}
