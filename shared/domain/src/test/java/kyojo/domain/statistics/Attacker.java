package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who knows each shown count exactly, which is more than is shown, all firms of unknown
 * origin, and all firms of a community; and who solves a linear program for each hidden count.
 */
final class Attacker {
  /** More firms than any table of a test has. */
  private static final int MANY = 10_000;

  /** A firm as a test made it. */
  record Firm(int community, boolean isKnown, List<Integer> group, List<Integer> values) {
    boolean isOpenBook(Optional<Integer> insider) {
      return !isKnown || insider.filter(own -> own == community).isPresent();
    }
  }

  /** A hidden count that can be told too well. */
  record Leak(int table, List<Integer> cell, double lower, double upper) {}

  private final List<CountTable> tables;
  private final Protection protection;
  private final Optional<Integer> insider;
  private final List<Firm> firms;

  Attacker(
      List<CountTable> tables, Protection protection, Optional<Integer> insider, List<Firm> firms) {
    this.tables = tables;
    this.protection = protection;
    this.insider = insider;
    this.firms = firms;
  }

  /** What it finds out. */
  List<Leak> leaks() {
    var leaks = new ArrayList<Leak>();
    for (int table = 0; table < tables.size(); table++) {
      for (int cell = 0; cell < tables.get(table).shape().cells(); cell++) {
        if (!protection.isShown(table, cell)
            && !isOwn(table, cell)
            && !isOfNobodyElse(table, cell)) {
          leak(table, cell).ifPresent(leaks::add);
        }
      }
    }
    return leaks;
  }

  private boolean isOwn(int table, int cell) {
    return insider.isPresent() && tables.get(table).owner(cell).equals(insider);
  }

  /** Whether all of a hidden cell's group are the insider's own: then it tells of nobody else. */
  private boolean isOfNobodyElse(int table, int cell) {
    Shape shape = tables.get(table).shape();
    int[] group = shape.values(shape.ofGroup(shape.group(cell)));
    return insider.isPresent()
        && firms.stream()
            .filter(firm -> isPart(shape, group, shape.values(cellOf(shape, firm, table))))
            .allMatch(firm -> firm.isOpenBook(insider));
  }

  private Optional<Leak> leak(int table, int cell) {
    double lower = bound(table, cell, false);
    double upper = bound(table, cell, true);
    return upper - lower >= CountTable.GROUP_MIN - 1e-6
        ? Optional.empty()
        : Optional.of(new Leak(table, values(table, cell), lower, upper));
  }

  private List<Integer> values(int table, int cell) {
    var values = new ArrayList<Integer>();
    for (int value : tables.get(table).shape().values(cell)) {
      values.add(value);
    }
    return values;
  }

  private double bound(int table, int cell, boolean isUpper) {
    var model = new ExpressionsBasedModel();
    List<Map<Integer, Variable>> variables = new ArrayList<>();
    for (int number = 0; number < tables.size(); number++) {
      variables.add(variables(model, number));
      shown(model, number, variables.get(number));
      sameGroups(model, number, variables);
    }
    Expression goal = model.newExpression("goal").weight(1);
    sum(goal, table, cell, variables.get(table), 1);
    return Extreme.of(model, isUpper);
  }

  /** One for each cell that is no total: at least what it knows to be there. */
  private Map<Integer, Variable> variables(ExpressionsBasedModel model, int number) {
    Shape shape = tables.get(number).shape();
    int[] open = new int[shape.cells()];
    for (Firm firm : firms) {
      if (firm.isOpenBook(insider)) {
        open[cellOf(shape, firm, number)]++;
      }
    }
    var variables = new HashMap<Integer, Variable>();
    for (int cell = 0; cell < shape.cells(); cell++) {
      if (isBase(shape, cell)) {
        boolean isCertain = isOwn(number, cell);
        Variable variable =
            model
                .newVariable(number + ":" + cell)
                .lower(isCertain ? tables.get(number).count(cell) : open[cell])
                .upper(isCertain ? tables.get(number).count(cell) : MANY);
        variables.put(cell, variable);
      }
    }
    return variables;
  }

  private static int cellOf(Shape shape, Firm firm, int number) {
    var values = new ArrayList<>(firm.group());
    values.add(firm.values().get(number));
    return shape.cell(values.stream().mapToInt(Integer::intValue).toArray());
  }

  private void shown(ExpressionsBasedModel model, int number, Map<Integer, Variable> variables) {
    CountTable table = tables.get(number);
    for (int cell = 0; cell < table.shape().cells(); cell++) {
      if (protection.isShown(number, cell)) {
        Expression sum =
            model.newExpression("shown " + number + ":" + cell).level(table.count(cell));
        sum(sum, number, cell, variables, 1);
      }
    }
  }

  private void sameGroups(
      ExpressionsBasedModel model, int number, List<Map<Integer, Variable>> variables) {
    if (number == 0) {
      return;
    }
    Shape shape = tables.get(number).shape();
    Shape first = tables.getFirst().shape();
    for (int group = 0; group < shape.groups().cells(); group++) {
      if (isBase(shape.groups(), group)) {
        Expression same = model.newExpression("same " + number + ":" + group).level(0);
        sum(same, number, shape.ofGroup(group), variables.get(number), 1);
        sum(same, 0, first.ofGroup(group), variables.getFirst(), -1);
      }
    }
  }

  private void sum(
      Expression sum, int number, int cell, Map<Integer, Variable> variables, int sign) {
    Shape shape = tables.get(number).shape();
    int[] wanted = shape.values(cell);
    variables.forEach((base, variable) -> {
      if (isPart(shape, wanted, shape.values(base))) {
        sum.add(variable, sign);
      }
    });
  }

  private static boolean isPart(Shape shape, int[] wanted, int[] values) {
    for (int k = 0; k < wanted.length; k++) {
      if (wanted[k] != shape.total(k) && wanted[k] != values[k]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBase(Shape shape, int cell) {
    int[] values = shape.values(cell);
    for (int k = 0; k < values.length; k++) {
      if (values[k] == shape.total(k)) {
        return false;
      }
    }
    return true;
  }
}
