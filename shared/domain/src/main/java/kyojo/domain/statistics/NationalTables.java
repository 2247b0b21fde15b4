package kyojo.domain.statistics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kyojo.domain.statistics.Population.Grouped;
import kyojo.domain.statistics.ProtectedTables.Hiding;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.RowMaker.Label;
import kyojo.domain.statistics.TableId.Measure;

/**
 * All tables of the firms of all communities. What is told of all firms together is the same in
 * each of them and shows in each; by groups less is told apart, as far as there are too few for
 * more (ADR 75). Not thread-safe.
 */
final class NationalTables {
  /** Each time what is told of all is put together more; then it is what groups tell. */
  private static final int ROUNDS_MAX = 10;

  private final Told told;
  private final Population population;
  private final CommunityGroups communities;
  private final List<Topic> topics;
  private List<Columns> ofAll;
  private final Map<Grouping, PlainRows> rows = new EnumMap<>(Grouping.class);
  private final Map<Grouping, ProtectedTables> protectedTables = new EnumMap<>(Grouping.class);

  private NationalTables(Told told, List<Member> members) {
    this.told = told;
    this.population = Population.of(members);
    this.communities =
        CommunityGroups.of(
            members, population, new Touched(told.standing(), told.regions(), told.year()));
    this.topics = told.topics();
    Groups.PLAIN.forEach(grouping -> rows.put(grouping, PlainRows.of(grouping, population, told)));
    this.ofAll = AllTable.finest(population, topics);
  }

  /**
   * Makes them.
   *
   * @param members of whom there are enough to tell anything
   */
  static List<ReleasedTable> of(Told told, List<Member> members) {
    var tables = new NationalTables(told, members);
    tables.protect();
    return tables.released();
  }

  private void protect() {
    for (int round = 0; round < ROUNDS_MAX; round++) {
      List<Columns> before = ofAll;
      for (Grouping grouping : Groups.PLAIN) {
        protect(grouping, groups(grouping), new BitSet());
      }
      CountTable sizes = population.count(communities.groups(), 1, _ -> 0);
      protect(Grouping.COMMUNITY, communities.groups(), communities.hidden(sizes, told.standing()));
      if (before.equals(ofAll)) {
        return;
      }
    }
    throw new IllegalStateException("what is told of all is still not what groups allow");
  }

  private Grouped groups(Grouping grouping) {
    return requireNonNull(rows.get(grouping)).groups();
  }

  private void protect(Grouping grouping, Grouped groups, BitSet hidden) {
    var hiding = new Hiding(hidden, new BitSet());
    var tables = ProtectedTables.of(population, groups, topics, ofAll, hiding);
    protectedTables.put(grouping, tables);
    ofAll = tables.safeOfAll(population, groups, ofAll);
  }

  private ProtectedTables tables(Grouping grouping) {
    return requireNonNull(protectedTables.get(grouping));
  }

  private List<ReleasedTable> released() {
    var released = new ArrayList<ReleasedTable>();
    var all = new AllTable(population, topics, ofAll);
    released.add(all.scores(told));
    released.add(all.answers(told));
    var spread = all.spread();
    List<Integer> answers = IntStream.range(1, topics.size()).boxed().toList();
    for (Grouping grouping : Groups.PLAIN) {
      Scores scores = Scores.of(population, groups(grouping));
      released.add(table(grouping, Measure.SCORES, List.of(0), spread, scores));
      released.add(table(grouping, Measure.ANSWERS, answers, spread, scores));
    }
    Scores scores = Scores.of(population, communities.groups());
    released.add(table(Grouping.COMMUNITY, Measure.SCORES, List.of(0), spread, scores));
    released.add(table(Grouping.COMMUNITY, Measure.ANSWERS, answers, spread, scores));
    released.add(
        new IndustryAndSize(population, told, line(Grouping.INDUSTRY), line(Grouping.SIZE))
            .released(spread));
    released.add(new MonthTable(population, told).released());
    return released;
  }

  private ReleasedTable table(
      Grouping grouping,
      Measure measure,
      List<Integer> topics,
      Optional<ReleasedTable.Spread> ofAll,
      Scores scores) {
    ProtectedTables tables = tables(grouping);
    var maker = new RowMaker(tables, population.size());
    var rows = new ArrayList<Row>();
    rows.add(maker.ofAll(topics, ofAll));
    for (int group = 0; group < tables.groups(); group++) {
      rows.add(maker.ofGroup(group, topics, label(grouping, group, tables, scores)));
    }
    return released(new TableId(grouping, measure), maker.columns(topics), rows);
  }

  private Label label(Grouping grouping, int group, ProtectedTables tables, Scores scores) {
    boolean isCommunity = grouping == Grouping.COMMUNITY;
    String key = (isCommunity ? communities.keys() : keys(grouping)).get(group);
    return new Label(
        key,
        isCommunity ? communities.communities(group) : OptionalInt.empty(),
        told.reason(grouping, key),
        tables.isWhole(group) ? scores.spread(group) : Optional.empty());
  }

  private ReleasedTable released(TableId id, List<String> columns, List<Row> rows) {
    return new ReleasedTable(id, told.year(), told.set().id(), told.release(), columns, rows);
  }

  private IndustryAndSize.Line line(Grouping grouping) {
    return new IndustryAndSize.Line(requireNonNull(rows.get(grouping)), tables(grouping));
  }

  private List<String> keys(Grouping grouping) {
    return requireNonNull(rows.get(grouping)).keys();
  }
}
