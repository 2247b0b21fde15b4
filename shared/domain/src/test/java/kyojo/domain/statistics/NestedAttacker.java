package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.TableId.Measure;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who holds industry by size, a topic by industry and the topic by size of one release
 * together, knows each shown count exactly, all firms of unknown origin and all firms of a
 * community; and who solves a linear program for each hidden count.
 */
final class NestedAttacker {
  private static final int MANY = 10_000;

  /** Firms that are alike in all three tables. */
  private record Kind(String industry, String size, int value) {}

  /** A count of one of the tables. */
  private record Count(String name, boolean isShown, Predicate<Kind> of) {}

  private final Topic topic;
  private final Map<Kind, Integer> truth = new HashMap<>();
  private final Map<Kind, Integer> open = new HashMap<>();
  private final Set<Kind> kinds = new HashSet<>();
  private final List<Count> counts = new ArrayList<>();

  NestedAttacker(
      List<ReleasedTable> tables,
      List<Contribution> firms,
      Topic topic,
      Optional<CommunityId> insider) {
    this.topic = topic;
    var industries = table(tables, Grouping.INDUSTRY);
    var sizes = table(tables, Grouping.SIZE);
    for (Contribution firm : firms) {
      var facts = Facts.of(firm);
      var kind = new Kind(row(industries, facts), row(sizes, facts), topic.of().applyAsInt(facts));
      truth.merge(kind, 1, Integer::sum);
      if (!firm.isKnown() || insider.filter(firm.firm().community()::equals).isPresent()) {
        open.merge(kind, 1, Integer::sum);
      }
    }
    for (ReleasedTable.Row industry : industries.rows()) {
      for (ReleasedTable.Row size : sizes.rows()) {
        IntStream.range(0, topic.values())
            .forEach(value -> kinds.add(new Kind(industry.key(), size.key(), value)));
      }
    }
    kinds.removeIf(
        kind -> kind.industry().equals(ReleasedTable.ALL) || kind.size().equals(ReleasedTable.ALL));
    counts(industries, (kind, row) -> kind.industry().equals(row));
    counts(sizes, (kind, row) -> kind.size().equals(row));
    crossed(
        tables.stream()
            .filter(table -> table.id().grouping() == Grouping.INDUSTRY_AND_SIZE)
            .findFirst()
            .orElseThrow());
  }

  /** Whether a kind is in a row. */
  private interface Within {
    boolean row(Kind kind, String row);
  }

  private ReleasedTable table(List<ReleasedTable> tables, Grouping grouping) {
    var measure = topic.equals(Topic.BANDS) ? Measure.SCORES : Measure.ANSWERS;
    return tables.stream()
        .filter(table -> table.id().equals(new TableId(grouping, measure)))
        .findFirst()
        .orElseThrow();
  }

  private static String row(ReleasedTable table, Facts facts) {
    Grouping grouping = table.id().grouping();
    String key = Groups.key(grouping, table.year(), Groups.of(grouping, facts));
    return table.row(key).isPresent() ? key : ReleasedTable.OTHERS;
  }

  private void counts(ReleasedTable table, Within within) {
    for (ReleasedTable.Row row : table.rows()) {
      Predicate<Kind> ofRow =
          kind -> row.key().equals(ReleasedTable.ALL) || within.row(kind, row.key());
      counts.add(new Count(row.key(), row.firms() instanceof Figure.Shown, ofRow));
      for (PublishedTopic.Column column : PublishedTopic.columns(topic, table)) {
        counts.add(
            new Count(
                row.key() + " " + column.name(),
                row.figures().get(column.number()) instanceof Figure.Shown,
                ofRow.and(kind -> column.values().contains(kind.value()))));
      }
    }
  }

  private void crossed(ReleasedTable table) {
    for (ReleasedTable.Row row : table.rows()) {
      boolean isShown = row.firms() instanceof Figure.Shown;
      Predicate<Kind> of =
          kind ->
              row.key().equals(ReleasedTable.ALL)
                  || row.key().equals(kind.industry() + "/" + kind.size());
      // Of what does not stand for itself in both tables no cell is told.
      boolean isThere = kinds.stream().anyMatch(of);
      if (isShown && !isThere) {
        throw new IllegalStateException(row.key() + " is of no row of the others");
      }
      if (isThere) {
        counts.add(new Count(row.key(), isShown, of));
      }
    }
  }

  /** How many counts are hidden. */
  long hidden() {
    return counts.stream().filter(count -> !count.isShown()).count();
  }

  /** Whether the table of industry by size shows anything but all firms together. */
  boolean isCrossedTold() {
    return counts.stream().anyMatch(count -> count.isShown() && count.name().contains("/"));
  }

  /** What it finds out. */
  List<String> leaks() {
    return counts.stream()
        .filter(count -> !count.isShown() && !isOfNobodyElse(count))
        .flatMap(count -> leak(count).stream())
        .toList();
  }

  private boolean isOfNobodyElse(Count count) {
    return truth.entrySet().stream()
        .filter(entry -> count.of().test(entry.getKey()))
        .allMatch(entry -> entry.getValue().equals(open.get(entry.getKey())));
  }

  private Optional<String> leak(Count count) {
    double lower = bound(count, false);
    double upper = bound(count, true);
    return upper - lower >= CountTable.GROUP_MIN - 1e-6
        ? Optional.empty()
        : Optional.of("%s: %s–%s".formatted(count.name(), lower, upper));
  }

  private double bound(Count goal, boolean isUpper) {
    var model = new ExpressionsBasedModel();
    var variables = new HashMap<Kind, Variable>();
    for (Kind kind : kinds) {
      variables.put(
          kind, model.newVariable(kind.toString()).lower(open.getOrDefault(kind, 0)).upper(MANY));
    }
    for (Count count : counts) {
      if (count.isShown()) {
        int known =
            truth.entrySet().stream()
                .filter(entry -> count.of().test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        sum(model.newExpression(count.toString()).level(known), count, variables);
      }
    }
    sum(model.newExpression("goal").weight(1), goal, variables);
    return Extreme.of(model, isUpper);
  }

  private static void sum(Expression sum, Count count, Map<Kind, Variable> variables) {
    variables.forEach((kind, variable) -> {
      if (count.of().test(kind)) {
        sum.set(variable, 1);
      }
    });
  }
}
