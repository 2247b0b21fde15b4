package kyojo.domain.statistics;

import java.util.stream.IntStream;

/**
 * Turns counts into what is released: rounded, each by itself, and for what is hidden the interval
 * in which it lies as far as the released figures tell.
 */
final class Figures {
  /** How far a rounded count may be from what was counted. */
  private static final int OFF_MAX = 2;

  private final ProtectedTables tables;
  private final int all;

  /**
   * @param all how many firms there are
   */
  Figures(ProtectedTables tables, int all) {
    this.tables = tables;
    this.all = all;
  }

  static int rounded(int count) {
    return (count + OFF_MAX) / Figure.ROUNDING * Figure.ROUNDING;
  }

  static Figure shown(int count) {
    return new Figure.Shown(rounded(count));
  }

  private static int most(int count) {
    return rounded(count) + OFF_MAX;
  }

  /** The least that a count can be that shows as this one does. */
  static int least(int count) {
    return Math.max(0, rounded(count) - OFF_MAX);
  }

  /** How many a group has. */
  Figure firms(int group, Figure.Reason reason) {
    return tables.isShown(group)
        ? shown(tables.count(group))
        : new Figure.Hidden(reason, 0, mostOf(group));
  }

  private int mostOf(int group) {
    if (tables.isShown(group)) {
      return most(tables.count(group));
    }
    int others =
        IntStream.range(0, tables.groups())
            .filter(tables::isShown)
            .map(other -> least(tables.count(other)))
            .sum();
    return Math.max(0, most(all) - others);
  }

  /** How many of a group have a column. */
  Figure figure(int topic, int group, int column, Figure.Reason reason) {
    if (tables.isShown(topic, group, column)) {
      return shown(tables.count(topic, group, column));
    }
    int to = mostOf(topic, group, column);
    int from = tables.isShown(group) ? Math.min(to, leastOf(topic, group, column)) : 0;
    return new Figure.Hidden(reason, from, to);
  }

  private int leastOf(int topic, int group, int column) {
    int others =
        columns(topic)
            .filter(other -> other != column)
            .map(other ->
                tables.isShown(topic, group, other)
                    ? most(tables.count(topic, group, other))
                    : mostOf(topic, group, other))
            .sum();
    return Math.max(0, least(tables.count(group)) - others);
  }

  private int mostOf(int topic, int group, int column) {
    int inRow =
        columns(topic)
            .filter(other -> tables.isShown(topic, group, other))
            .map(other -> least(tables.count(topic, group, other)))
            .sum();
    int inColumn =
        IntStream.range(0, tables.groups())
            .filter(other -> tables.isShown(topic, other, column))
            .map(other -> least(tables.count(topic, other, column)))
            .sum();
    int ofAll = most(tables.count(topic, tables.groups(), column));
    return Math.max(0, Math.min(mostOf(group) - inRow, ofAll - inColumn));
  }

  private IntStream columns(int topic) {
    return IntStream.range(0, tables.columns().get(topic).count());
  }
}
