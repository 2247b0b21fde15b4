package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.statistics.ProtectedTables.Hiding;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.RowMaker.Label;

/**
 * A community's own tables, of its firms alone. Its staff know them; they are protected as for
 * members, each of whom knows itself.
 */
final class OwnTables {
  private OwnTables() {}

  /** None where there are too few firms to tell anything. */
  static List<ReleasedTable> of(Told told, List<Member> members) {
    var population = Population.ofOne(members);
    if (!AllTable.shows(population)) {
      return List.of();
    }
    List<Topic> topics = told.topics();
    List<Columns> columns = new ArrayList<>(AllTable.finest(population, topics));
    var tables = new ArrayList<ReleasedTable>();
    for (Grouping grouping : List.of(Grouping.INDUSTRY, Grouping.SIZE)) {
      var own = PlainRows.own(grouping, population, told.year(), Collections.emptySortedSet());
      var plain = PlainRows.of(grouping, population, told.year(), own);
      var bands = List.of(Topic.BANDS);
      var hiding = new Hiding(new BitSet(), new BitSet());
      var found =
          ProtectedTables.of(population, plain.groups(), bands, columns.subList(0, 1), hiding);
      columns.set(0, found.safeOfAll(population, plain.groups(), columns.subList(0, 1)).getFirst());
      tables.add(
          table(new TableId(grouping, TableId.Measure.SCORES), told, plain, found, population));
    }
    var all = new AllTable(population, topics, columns);
    tables.add(all.scores(told));
    tables.add(all.answers(told));
    tables.add(new MonthTable(population, told).released());
    return tables;
  }

  private static ReleasedTable table(
      TableId id, Told told, PlainRows plain, ProtectedTables tables, Population population) {
    var maker = new RowMaker(tables, population.size());
    var scores = Scores.of(population, plain.groups());
    var topics = List.of(0);
    var rows = new ArrayList<Row>();
    rows.add(maker.ofAll(topics, Optional.empty()));
    for (int group = 0; group < tables.groups(); group++) {
      var label =
          new Label(
              plain.keys().get(group),
              OptionalInt.empty(),
              Figure.Reason.SMALL_OR_COMPLEMENT,
              tables.isWhole(group) ? scores.spread(group) : Optional.empty());
      rows.add(maker.ofGroup(group, topics, label));
    }
    return new ReleasedTable(
        id, told.year(), told.set().id(), told.release(), maker.columns(topics), rows);
  }
}
