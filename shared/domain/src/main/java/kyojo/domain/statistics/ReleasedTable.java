package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.diagnosis.QuestionSetId;

/**
 * A table as it was released: protected, rounded, and the same for ever. Immutable.
 *
 * <p>Columns are texts: of scores {@code SUBMISSIONS} (by month only), then the bands, {@code 100},
 * {@code 70-99}, {@code 50-69}, {@code -25-49} (or fewer, where they are put together: {@code
 * 70-100}), and of all firms also twenty-five steps of five points, {@code S-25} … {@code S95}; of
 * answers the question's number and the answer, {@code 1:IMPLEMENTED} (or several put together,
 * {@code 1:NOT_IMPLEMENTED+UNKNOWN}).
 *
 * @param questionSet the edition that was asked
 * @param release the first one that these figures are of
 * @param rows the first is all of them together, but for months, which have no such row
 */
public record ReleasedTable(
    TableId id,
    FiscalYear year,
    QuestionSetId questionSet,
    int release,
    List<String> columns,
    List<Row> rows) {
  /** The key of the row of all firms together. */
  public static final String ALL = "ALL";

  /** The key, or a part of it, of firms that did not say what they are. */
  public static final String UNKNOWN = "UNKNOWN";

  /** The key of the row of all groups together that do not stand for themselves (ADR 77). */
  public static final String OTHERS = "OTHERS";

  public ReleasedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.figures().size() != columns.size()) {
        throw new IllegalArgumentException("a row has a figure for each column");
      }
    }
  }

  /** The row of a key, where the table has one. */
  public Optional<Row> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /** Whether each figure has one of the same meaning in the other. */
  boolean isComparableWith(ReleasedTable other) {
    return questionSet.equals(other.questionSet) && columns.equals(other.columns);
  }

  /**
   * A group of firms.
   *
   * @param key {@link #ALL}, {@link #OTHERS}, an industry {@code E}, a size {@code 6-20}, both
   *     {@code E/6-20}, a prefecture {@code 27}, a community's id, a group of them {@code
   *     REGION:<region>}, a month {@code 2026-11}
   * @param communities how many are in a group of communities, otherwise none
   * @param firms how many they are
   * @param spread how they score, where that shows
   */
  public record Row(
      String key,
      OptionalInt communities,
      Figure firms,
      Optional<Spread> spread,
      List<Figure> figures) {
    public Row {
      figures = List.copyOf(figures);
    }
  }

  /**
   * How a group scores.
   *
   * @param meanTenths of the totals, in tenths of a point
   * @param deviationTenths the standard deviation (of these firms, not of a sample), in tenths;
   *     where it shows and is not 0
   */
  public record Spread(int meanTenths, OptionalInt deviationTenths) {}
}
