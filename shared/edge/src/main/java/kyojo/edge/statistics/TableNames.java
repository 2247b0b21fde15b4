package kyojo.edge.statistics;

import java.util.Locale;
import java.util.Optional;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.TableId;

/** What tables are called in paths and files: {@code scores-by-industry}. */
final class TableNames {
  private TableNames() {}

  static String of(TableId table) {
    String measure = word(table.measure());
    return table.grouping() == Grouping.ALL ? measure : measure + "-by-" + word(table.grouping());
  }

  static Optional<TableId> parse(String name) {
    return TableId.all().stream().filter(table -> of(table).equals(name)).findFirst();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
