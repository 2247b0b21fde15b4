package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.TableId.Measure;

/**
 * What a release says of a topic by groups, and the firms that it says it of.
 *
 * @param firms as they were counted
 */
record PublishedTopic(
    Topic topic,
    FiscalYear year,
    Regions regions,
    ReleasedTable table,
    Map<Firm, Contribution> firms) {

  /**
   * A column of the table.
   *
   * @param values of the topic that are put together in it
   */
  record Column(int number, String name, List<Integer> values) {}

  static PublishedTopic of(
      KeptReleases kept,
      int release,
      FiscalYear year,
      Regions regions,
      Grouping grouping,
      Topic topic) {
    var measure = topic.equals(Topic.BANDS) ? Measure.SCORES : Measure.ANSWERS;
    int tables = kept.find(release).orElseThrow().year(year).orElseThrow().tables();
    ReleasedTable table = kept.national(tables, year, new TableId(grouping, measure)).orElseThrow();
    return new PublishedTopic(topic, year, regions, table, kept.all(table.release(), year));
  }

  int values() {
    return topic.values();
  }

  /** The smallest group of which a firm is. */
  String group(Contribution firm) {
    Grouping grouping = table.id().grouping();
    return grouping == Grouping.COMMUNITY
        ? firm.firm().community().value()
        : Groups.key(grouping, year, Groups.of(grouping, Facts.of(firm)));
  }

  int value(Contribution firm) {
    return topic.of().applyAsInt(Facts.of(firm));
  }

  /** The row in which a group is. */
  String row(String group) {
    if (table.row(group).isPresent()) {
      return group;
    }
    if (table.id().grouping() != Grouping.COMMUNITY) {
      return ReleasedTable.OTHERS;
    }
    return Optional.of(regions.of(new CommunityId(group)))
        .filter(region -> table.row(region).isPresent())
        .orElse(Regions.JAPAN);
  }

  /** The columns of the topic. */
  List<Column> columns() {
    return columns(topic, table);
  }

  static List<Column> columns(Topic topic, ReleasedTable table) {
    var columns = new ArrayList<Column>();
    for (int from = 0; from < topic.values(); from++) {
      for (int to = from; to < topic.values(); to++) {
        Column column = column(topic, table, from, to);
        if (column.number() >= 0) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  /** All values together, which are the firms of a row. */
  Column whole() {
    return column(topic, table, 0, values() - 1);
  }

  private static Column column(Topic topic, ReleasedTable table, int from, int to) {
    List<Integer> values = IntStream.rangeClosed(from, to).boxed().toList();
    String name = topic.names().of(values);
    return new Column(table.columns().indexOf(name), name, values);
  }

  /** Whether a count is large enough to show by itself: then either release may tell it. */
  boolean mayShow(String row, Column column) {
    var known = new HashMap<CommunityId, Integer>();
    firms.values().stream()
        .filter(Contribution::isKnown)
        .filter(firm -> row(group(firm)).equals(row) && column.values().contains(value(firm)))
        .forEach(firm -> known.merge(firm.firm().community(), 1, Integer::sum));
    int all = known.values().stream().mapToInt(Integer::intValue).sum();
    int most = known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return all >= CountTable.GROUP_MIN && (all == most || all - most >= CountTable.GROUP_MIN);
  }
}
