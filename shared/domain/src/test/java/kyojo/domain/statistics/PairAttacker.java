package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.PublishedTopic.Column;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has what two releases published of a topic, knows which firms are not as they were,
 * all firms of unknown origin and all firms of a community; and who solves a linear program over
 * both releases for each hidden count that is too small to show by itself.
 */
final class PairAttacker {
  /** More firms than any table of a test has. */
  private static final int MANY = 10_000;

  /** A published count is at most so far from the true one. */
  private static final int ROUNDED = Figure.ROUNDING / 2;

  /** When firms are as they are: in both releases, in the earlier alone, in the later alone. */
  private enum When {
    BOTH,
    EARLIER,
    LATER
  }

  private record Place(When when, String group, int value) {}

  /**
   * One of both releases.
   *
   * @param alone which firms only it counts
   */
  private record Side(When alone, PublishedTopic published) {
    boolean isOf(Place place, String row) {
      return (place.when() == When.BOTH || place.when() == alone)
          && (row.equals(ReleasedTable.ALL) || published.row(place.group()).equals(row));
    }
  }

  private final Side earlier;
  private final Side later;
  private final Optional<CommunityId> insider;
  private final boolean isExact;
  private final Map<Place, Integer> truth = new HashMap<>();
  private final Map<Place, Integer> open = new HashMap<>();
  private final SortedSet<String> groups = new TreeSet<>();

  private PairAttacker(
      PublishedTopic earlier,
      PublishedTopic later,
      Optional<CommunityId> insider,
      boolean isExact) {
    this.isExact = isExact;
    this.earlier = new Side(When.EARLIER, earlier);
    this.later = new Side(When.LATER, later);
    this.insider = insider;
    earlier
        .firms()
        .forEach((firm, it) -> {
          boolean isSame = it.equals(later.firms().get(firm));
          add(earlier, isSame ? When.BOTH : When.EARLIER, it);
        });
    later
        .firms()
        .forEach((firm, it) -> {
          if (!it.equals(earlier.firms().get(firm))) {
            add(later, When.LATER, it);
          }
        });
  }

  /** Who reads what is published. */
  static PairAttacker reader(
      PublishedTopic earlier, PublishedTopic later, Optional<CommunityId> insider) {
    return new PairAttacker(earlier, later, insider, false);
  }

  /** Who knows each shown count as it was before it was rounded. */
  static PairAttacker seer(PublishedTopic earlier, PublishedTopic later) {
    return new PairAttacker(earlier, later, Optional.empty(), true);
  }

  private int count(Side side, String row, Column column) {
    return truth.entrySet().stream()
        .filter(entry -> column.values().contains(entry.getKey().value()))
        .filter(entry -> side.isOf(entry.getKey(), row))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private void add(PublishedTopic side, When when, Contribution one) {
    var place = new Place(when, side.group(one), side.value(one));
    groups.add(place.group());
    truth.merge(place, 1, Integer::sum);
    if (!one.isKnown() || insider.filter(one.firm().community()::equals).isPresent()) {
      open.merge(place, 1, Integer::sum);
    }
  }

  /** Counts that may not show and can be told to within fewer than five. */
  List<String> leaks() {
    var leaks = new ArrayList<String>();
    leaks(earlier, leaks);
    leaks(later, leaks);
    return leaks;
  }

  private void leaks(Side side, List<String> leaks) {
    for (ReleasedTable.Row row : side.published().table().rows()) {
      for (Column column : side.published().columns()) {
        boolean isHidden = row.figures().get(column.number()) instanceof Figure.Hidden;
        if (isHidden
            && !side.published().mayShow(row.key(), column)
            && !isOfNobodyElse(side, row.key())) {
          leak(side, row.key(), column).ifPresent(leaks::add);
        }
      }
    }
  }

  /** Whether all of the row are the insider's own, or may be. */
  private boolean isOfNobodyElse(Side side, String row) {
    Predicate<Map.Entry<Place, Integer>> isOfRow = entry -> side.isOf(entry.getKey(), row);
    return truth.entrySet().stream()
        .filter(isOfRow)
        .allMatch(entry -> entry.getValue().equals(open.get(entry.getKey())));
  }

  private Optional<String> leak(Side side, String row, Column column) {
    double lower = bound(side, row, column, false);
    double upper = bound(side, row, column, true);
    return upper - lower >= CountTable.GROUP_MIN - 1e-6
        ? Optional.empty()
        : Optional.of("%s %s %s: %s–%s".formatted(side.alone(), row, column.name(), lower, upper));
  }

  private double bound(Side side, String row, Column column, boolean isUpper) {
    var model = new ExpressionsBasedModel();
    Map<Place, Variable> variables = variables(model);
    published(model, earlier, variables);
    published(model, later, variables);
    sum(model.newExpression("goal").weight(1), side, row, column, variables);
    return Extreme.of(model, isUpper);
  }

  /** At least what it knows to be there, and as many that are not as they were as it knows. */
  private Map<Place, Variable> variables(ExpressionsBasedModel model) {
    var variables = new HashMap<Place, Variable>();
    for (String group : groups) {
      for (When when : When.values()) {
        Expression all = model.newExpression(when + " " + group);
        int changed = 0;
        for (int value = 0; value < earlier.published().values(); value++) {
          var place = new Place(when, group, value);
          int known = open.getOrDefault(place, 0);
          Variable variable = model.newVariable(place.toString()).lower(known).upper(MANY);
          variables.put(place, variable);
          all.set(variable, 1);
          changed += truth.getOrDefault(place, 0);
        }
        if (when != When.BOTH) {
          all.level(changed);
        }
      }
    }
    return variables;
  }

  private void published(ExpressionsBasedModel model, Side side, Map<Place, Variable> variables) {
    for (ReleasedTable.Row row : side.published().table().rows()) {
      for (Column column : side.published().columns()) {
        published(model, side, row.key(), column, row.figures().get(column.number()), variables);
      }
      published(model, side, row.key(), side.published().whole(), row.firms(), variables);
    }
  }

  private void published(
      ExpressionsBasedModel model,
      Side side,
      String row,
      Column column,
      Figure figure,
      Map<Place, Variable> variables) {
    if (figure instanceof Figure.Shown(int count)) {
      Expression sum = model.newExpression(side.published().table().release() + row + column);
      sum(sum, side, row, column, variables);
      int known = isExact ? count(side, row, column) : count;
      int error = isExact ? 0 : ROUNDED;
      sum.lower(Math.max(0, known - error)).upper(known + error);
    }
  }

  private void sum(
      Expression sum, Side side, String row, Column column, Map<Place, Variable> variables) {
    variables.forEach((place, variable) -> {
      if (column.values().contains(place.value()) && side.isOf(place, row)) {
        sum.set(variable, 1);
      }
    });
  }

  @Override
  public String toString() {
    return "%s and %s, %s"
        .formatted(
            earlier.published().table().release(),
            later.published().table().release(),
            insider.map(CommunityId::value).stream().collect(Collectors.joining()));
  }
}
