package kyojo.domain.statistics;

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

  private static final List<Grouping> PLAIN =
      List.of(Grouping.SIZE, Grouping.INDUSTRY, Grouping.PREFECTURE);

  private final Told told;
  private final Population population;
  private final CommunityGroups communities;
  private final List<Topic> topics;
  private List<Columns> ofAll;
  private final Map<Grouping, ProtectedTables> protectedTables = new EnumMap<>(Grouping.class);

  private NationalTables(Told told, List<Member> members) {
    this.told = told;
    this.population = Population.of(members);
    this.communities =
        CommunityGroups.of(
            members, population, new Touched(told.standing(), told.regions(), told.year()));
    this.topics = told.topics();
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
      for (Grouping grouping : PLAIN) {
        protect(grouping, groups(grouping), told.notOwn(grouping));
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
    return new Grouped(
        Groups.count(grouping),
        firm -> Groups.of(grouping, population.facts().get(firm)),
        new int[0]);
  }

  private void protect(Grouping grouping, Grouped groups, BitSet hidden) {
    boolean isWithSizes = grouping == Grouping.INDUSTRY && isEverySizeShown();
    var told = new ArrayList<>(topics);
    var columns = new ArrayList<>(ofAll);
    if (isWithSizes) {
      told.add(Topic.sizes());
      columns.add(Columns.single(Facts.SIZES + 1));
    }
    var hiding = new Hiding(hidden, isWithSizes ? hiddenSizes() : new BitSet());
    var tables = ProtectedTables.of(population, groups, told, columns, hiding);
    protectedTables.put(grouping, tables);
    ofAll = tables.safeOfAll(population, groups, columns).subList(0, topics.size());
  }

  private boolean isEverySizeShown() {
    ProtectedTables sizes = tables(Grouping.SIZE);
    return IntStream.range(0, sizes.groups()).allMatch(sizes::isShown);
  }

  private BitSet hiddenSizes() {
    var hidden = new BitSet();
    int width = Facts.SIZES + 2;
    BitSet notOwn = told.notOwn(Grouping.INDUSTRY_AND_SIZE);
    notOwn.stream()
        .forEach(cell -> hidden.set(cell / (Facts.SIZES + 1) * width + cell % (Facts.SIZES + 1)));
    return hidden;
  }

  private ProtectedTables tables(Grouping grouping) {
    return java.util.Objects.requireNonNull(protectedTables.get(grouping));
  }

  private List<ReleasedTable> released() {
    var released = new ArrayList<ReleasedTable>();
    var all = new AllTable(population, topics, ofAll);
    released.add(all.scores(told));
    released.add(all.answers(told));
    var spread = all.spread();
    List<Integer> answers = IntStream.range(1, topics.size()).boxed().toList();
    for (Grouping grouping : List.of(Grouping.INDUSTRY, Grouping.SIZE, Grouping.PREFECTURE)) {
      Scores scores = scores(groups(grouping));
      released.add(table(grouping, Measure.SCORES, List.of(0), spread, scores));
      released.add(table(grouping, Measure.ANSWERS, answers, spread, scores));
    }
    Scores scores = scores(communities.groups());
    released.add(table(Grouping.COMMUNITY, Measure.SCORES, List.of(0), spread, scores));
    released.add(table(Grouping.COMMUNITY, Measure.ANSWERS, answers, spread, scores));
    released.add(industryAndSize(spread));
    released.add(new MonthTable(population, told).released());
    return released;
  }

  private Scores scores(Grouped groups) {
    var scores = new Scores(groups.count());
    for (int firm = 0; firm < population.size(); firm++) {
      scores.add(groups.of().applyAsInt(firm), population.facts().get(firm).total());
    }
    return scores;
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
    String key = isCommunity ? communities.keys().get(group) : told.key(grouping, group);
    return new Label(
        key,
        isCommunity ? communities.communities(group) : OptionalInt.empty(),
        told.reason(grouping, key),
        tables.isWhole(group) ? scores.spread(group) : Optional.empty());
  }

  private ReleasedTable released(TableId id, List<String> columns, List<Row> rows) {
    return new ReleasedTable(id, told.year(), told.set().id(), told.release(), columns, rows);
  }

  /** How many they are, and their mean where nothing of the industry's or the size's is hidden. */
  private ReleasedTable industryAndSize(Optional<ReleasedTable.Spread> ofAll) {
    ProtectedTables industries = tables(Grouping.INDUSTRY);
    int sizes = Facts.SIZES + 1;
    var maker = new RowMaker(industries, population.size());
    Scores scores = scores(groups(Grouping.INDUSTRY_AND_SIZE));
    var rows = new ArrayList<Row>();
    rows.add(maker.ofAll(List.of(), ofAll));
    for (int cell = 0; cell < Groups.count(Grouping.INDUSTRY_AND_SIZE); cell++) {
      int industry = cell / sizes;
      String key = told.key(Grouping.INDUSTRY_AND_SIZE, cell);
      var reason = told.reason(Grouping.INDUSTRY_AND_SIZE, key);
      boolean isScored = isScored(industries, industry, cell % sizes);
      rows.add(
          new Row(
              key,
              OptionalInt.empty(),
              maker.size(topics.size(), industry, cell % sizes, reason),
              isScored ? scores.spread(cell) : Optional.empty(),
              List.of()));
    }
    return released(new TableId(Grouping.INDUSTRY_AND_SIZE, Measure.SCORES), List.of(), rows);
  }

  private boolean isScored(ProtectedTables industries, int industry, int size) {
    int topic = topics.size();
    return industries.topics().size() > topic
        && industries.isWhole(industry)
        && tables(Grouping.SIZE).isWhole(size)
        && IntStream.range(0, Facts.SIZES + 1)
            .allMatch(other -> industries.isShown(topic, industry, other));
  }
}
