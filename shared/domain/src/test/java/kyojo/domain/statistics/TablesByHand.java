package kyojo.domain.statistics;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;

/**
 * Counts what released tables count by another way: a loop over all contributions for each figure,
 * with columns and rows read from their texts.
 */
record TablesByHand(List<Contribution> firms, Regions regions) {

  /** How many firms are in a row, by what they brought in its month where rows are months. */
  List<Contribution> of(ReleasedTable table, Row row) {
    return firms.stream().filter(firm -> isIn(firm, table, row.key())).toList();
  }

  private boolean isIn(Contribution firm, ReleasedTable table, String key) {
    if (key.equals(ReleasedTable.ALL)) {
      return true;
    }
    String industry = firm.profile().industry().map(it -> it.code()).orElse("UNKNOWN");
    String size = firm.profile().employees().map(EmployeeBand::id).orElse("UNKNOWN");
    return switch (table.id().grouping()) {
      case ALL -> false;
      case INDUSTRY -> key.equals(row(industry, table));
      case SIZE -> key.equals(row(size, table));
      case PREFECTURE ->
          key.equals(
              row(firm.profile().prefecture().map(it -> it.code()).orElse("UNKNOWN"), table));
      case INDUSTRY_AND_SIZE -> key.equals(industry + "/" + size);
      case MONTH -> month(firm, key).isPresent();
      case COMMUNITY -> key.equals(community(firm, table));
    };
  }

  private static String row(String group, ReleasedTable table) {
    return table.rows().stream().anyMatch(row -> row.key().equals(group)) ? group : "OTHERS";
  }

  private String community(Contribution firm, ReleasedTable table) {
    Set<String> keys = table.rows().stream().map(Row::key).collect(Collectors.toSet());
    String own = firm.firm().community().value();
    String region = regions.of(firm.firm().community());
    return keys.contains(own) ? own : keys.contains(region) ? region : "REGION:japan";
  }

  private static Optional<Monthly> month(Contribution firm, String key) {
    return firm.months().entrySet().stream()
        .filter(entry -> entry.getKey().toString().equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** What a column counts of a row. */
  int count(ReleasedTable table, Row row, String column) {
    int count = 0;
    for (Contribution firm : of(table, row)) {
      if (column.equals("SUBMISSIONS")) {
        count += month(firm, row.key()).orElseThrow().submissions();
      } else if (column.contains(":")) {
        count += hasAnswered(firm, column) ? 1 : 0;
      } else {
        count += isWithin(total(firm, table, row), column) ? 1 : 0;
      }
    }
    return count;
  }

  private static int total(Contribution firm, ReleasedTable table, Row row) {
    return table.id().grouping() == Grouping.MONTH
        ? month(firm, row.key()).orElseThrow().total()
        : firm.total();
  }

  private static boolean hasAnswered(Contribution firm, String column) {
    int colon = column.indexOf(':');
    int question = Integer.parseInt(column.substring(0, colon));
    var names = Arrays.asList(column.substring(colon + 1).split("\\+", -1));
    Answer answer = Optional.ofNullable(firm.answers().byNumber().get(question)).orElseThrow();
    return names.contains(answer.name());
  }

  private static boolean isWithin(int total, String column) {
    if (column.startsWith("S")) {
      int from = Integer.parseInt(column.substring(1));
      return total >= from && total < from + 5;
    }
    int dash = column.indexOf('-', 1);
    return dash < 0
        ? total == Integer.parseInt(column)
        : total >= Integer.parseInt(column.substring(0, dash))
            && total <= Integer.parseInt(column.substring(dash + 1));
  }

  /** The mean and the deviation of a row's totals, in tenths. */
  Spread spread(ReleasedTable table, Row row) {
    double[] totals =
        of(table, row).stream().mapToDouble(firm -> total(firm, table, row)).toArray();
    double mean = Arrays.stream(totals).average().orElseThrow();
    double variance =
        Arrays.stream(totals).map(total -> (total - mean) * (total - mean)).average().orElseThrow();
    return new Spread(
        (int) Math.round(mean * 10), OptionalInt.of((int) Math.round(Math.sqrt(variance) * 10)));
  }

  /** Whether a figure is the count, rounded, or an interval in which it lies. */
  static boolean isRight(Figure figure, int count) {
    return switch (figure) {
      case Figure.Shown(int shown) -> shown == (int) Math.round(count / 5.0) * 5;
      case Figure.Hidden(_, int from, int to) -> from <= count && count <= to;
    };
  }

  /** How many communities have firms in a row. */
  int communities(ReleasedTable table, Row row) {
    var communities = new HashSet<String>();
    of(table, row).forEach(firm -> communities.add(firm.firm().community().value()));
    return communities.size();
  }
}
