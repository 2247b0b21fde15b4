package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import kyojo.domain.statistics.Population.Grouped;

/**
 * Tables of one grouping, protected together.
 *
 * @param topics what is told of groups
 * @param columns of each topic
 * @param tables of each topic
 */
record ProtectedTables(
    List<Topic> topics, List<Columns> columns, List<CountTable> tables, Protection protection) {
  /** Of groups that may show, so many have to show whole before less is put together. */
  private static final int WHOLE_PERCENT = 75;

  ProtectedTables {
    topics = List.copyOf(topics);
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
  }

  /**
   * The finest in which most groups show whole, or the coarsest.
   *
   * @param all the columns of each topic that show of all firms together
   */
  static ProtectedTables of(
      Population population, Grouped groups, List<Topic> topics, List<Columns> all, Hiding hidden) {
    int last = Topic.LEVELS - 1;
    for (int level = 0; level < last; level++) {
      Counted counted = Counted.at(level, population, groups, topics, all);
      // Where too many groups have a small cell, protecting them would only show that.
      if (counted.canBeMostlyWhole(topics)) {
        ProtectedTables found = counted.within(topics, hidden);
        if (found.isMostlyWhole()) {
          return found;
        }
      }
    }
    return Counted.at(last, population, groups, topics, all).within(topics, hidden);
  }

  /** Tables that are not protected yet. */
  private record Counted(List<Columns> columns, List<CountTable> tables) {
    static Counted at(
        int level, Population population, Grouped groups, List<Topic> topics, List<Columns> all) {
      var columns = new ArrayList<Columns>();
      var tables = new ArrayList<CountTable>();
      for (int i = 0; i < topics.size(); i++) {
        Topic topic = topics.get(i);
        Columns own =
            topic.levels().isEmpty() ? all.get(i) : all.get(i).and(topic.levels().get(level));
        columns.add(own);
        tables.add(population.count(groups, own.count(), Population.columns(topic, own)));
      }
      return new Counted(columns, tables);
    }

    ProtectedTables within(List<Topic> topics, Hiding hidden) {
      var protection = Protection.within(tables, hidden.groups(), hidden.cellsOfLast());
      return new ProtectedTables(topics, columns, tables, protection);
    }

    boolean canBeMostlyWhole(List<Topic> topics) {
      Shape shape = tables.getFirst().shape();
      long whole =
          IntStream.range(0, shape.total(0))
              .filter(group ->
                  IntStream.range(0, tables.size())
                      .filter(topic -> topics.get(topic).isOfScores())
                      .allMatch(topic -> areLarge(tables.get(topic), group)))
              .count();
      return areMost(whole, tables.getFirst());
    }

    private static boolean areLarge(CountTable table, int group) {
      return IntStream.rangeClosed(0, table.shape().total(1))
          .allMatch(column -> table.isLargeEnough(table.shape().cell(group, column)));
    }
  }

  /** Whether so many groups are three of four of those that may show. */
  private static boolean areMost(long groups, CountTable table) {
    Shape shape = table.shape();
    long large =
        IntStream.range(0, shape.total(0))
            .filter(group -> table.isLargeEnough(shape.ofGroup(group)))
            .count();
    return groups * 100 >= large * WHOLE_PERCENT;
  }

  /**
   * What does not show whatever its size.
   *
   * @param cellsOfLast of the last topic
   */
  record Hiding(BitSet groups, BitSet cellsOfLast) {}

  private Shape shape() {
    return tables.getFirst().shape();
  }

  int groups() {
    return shape().total(0);
  }

  boolean isShown(int group) {
    return protection.isShown(0, shape().ofGroup(group));
  }

  boolean isShown(int topic, int group, int column) {
    return protection.isShown(topic, tables.get(topic).shape().cell(group, column));
  }

  /** Whether anything is told of groups. */
  boolean isTold() {
    return protection.isTold();
  }

  /** Whether more than the sizes of groups is told. */
  boolean isTold(int topic) {
    return protection.isTold(topic);
  }

  int count(int topic, int group, int column) {
    return tables.get(topic).count(tables.get(topic).shape().cell(group, column));
  }

  int count(int group) {
    return tables.getFirst().count(shape().ofGroup(group));
  }

  /**
   * Whether all that is told of a group shows that its scores depend on: then no twin moves any of
   * its firms to another score.
   */
  boolean isWhole(int group) {
    return isShown(group)
        && IntStream.range(0, topics.size())
            .filter(topic -> topics.get(topic).isOfScores())
            .allMatch(topic ->
                IntStream.range(0, columns.get(topic).count())
                    .allMatch(column -> isShown(topic, group, column)));
  }

  private long whole() {
    return IntStream.range(0, groups()).filter(this::isWhole).count();
  }

  private boolean isMostlyWhole() {
    return areMost(whole(), tables.getFirst());
  }

  /** Columns of all firms that have to be put together, because groups would tell them. */
  List<Columns> safeOfAll(Population population, Grouped groups, List<Columns> all) {
    var safe = new ArrayList<Columns>();
    for (int i = 0; i < topics.size(); i++) {
      boolean isSafe = true;
      for (List<Integer> parts : all.get(i).within(columns.get(i))) {
        isSafe = isSafe && isSafe(parts(population, groups, i, all.get(i), parts));
      }
      safe.add(isSafe ? all.get(i) : columns.get(i));
    }
    return safe;
  }

  /**
   * Whether parts of a column that shows of groups as a whole can show of all: all that is known of
   * a part in a group are the sums of rows and columns, and there its interval is as wide as the
   * smallest of what is in its row, in its column and in the others.
   */
  private static boolean isSafe(CountTable parts) {
    Shape shape = parts.shape();
    int all = shape.ofGroup(shape.groups().cells() - 1);
    return IntStream.range(0, shape.total(0))
        .map(shape::ofGroup)
        .filter(parts::isLargeEnough)
        .allMatch(row -> parts.left(List.of(all), List.of(row)) >= CountTable.GROUP_MIN);
  }

  private CountTable parts(
      Population population, Grouped groups, int topic, Columns all, List<Integer> parts) {
    var column = Population.columns(topics.get(topic), all);
    return population.count(groups, parts.size(), facts -> parts.indexOf(column.applyAsInt(facts)));
  }
}
