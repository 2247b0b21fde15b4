package kyojo.domain.statistics;

import java.util.List;
import java.util.Locale;
import kyojo.domain.classification.EmployeeBand;

/** The groups that there are whatever firms there are, by number and as they are written. */
final class Groups {
  static final List<EmployeeBand> SIZES = List.of(EmployeeBand.values());

  /** What firms say of themselves, one by one. */
  static final List<Grouping> PLAIN =
      List.of(Grouping.SIZE, Grouping.INDUSTRY, Grouping.PREFECTURE);

  private Groups() {}

  /** How many there are, those included that did not say what they are. */
  static int count(Grouping grouping) {
    return switch (grouping) {
      case ALL -> 1;
      case INDUSTRY -> Facts.INDUSTRIES + 1;
      case SIZE -> Facts.SIZES + 1;
      case PREFECTURE -> Facts.PREFECTURES + 1;
      case INDUSTRY_AND_SIZE -> count(Grouping.INDUSTRY) * count(Grouping.SIZE);
      case MONTH -> Facts.MONTHS;
      case COMMUNITY -> throw new IllegalArgumentException("communities are not always the same");
    };
  }

  /** The group in which a firm is; a month has none, because a firm is in many. */
  static int of(Grouping grouping, Facts facts) {
    return switch (grouping) {
      case ALL -> 0;
      case INDUSTRY -> facts.industry();
      case SIZE -> facts.size();
      case PREFECTURE -> facts.prefecture();
      case INDUSTRY_AND_SIZE -> facts.industry() * (Facts.SIZES + 1) + facts.size();
      case MONTH, COMMUNITY -> throw new IllegalArgumentException("not told by these facts");
    };
  }

  static String key(Grouping grouping, FiscalYear year, int group) {
    return switch (grouping) {
      case ALL -> ReleasedTable.ALL;
      case INDUSTRY ->
          group == Facts.INDUSTRIES ? ReleasedTable.UNKNOWN : String.valueOf((char) ('A' + group));
      case SIZE -> group == Facts.SIZES ? ReleasedTable.UNKNOWN : SIZES.get(group).id();
      case PREFECTURE ->
          group == Facts.PREFECTURES ? ReleasedTable.UNKNOWN : Groups.prefecture(group);
      case INDUSTRY_AND_SIZE ->
          key(Grouping.INDUSTRY, year, group / (Facts.SIZES + 1))
              + "/"
              + key(Grouping.SIZE, year, group % (Facts.SIZES + 1));
      case MONTH -> year.months().get(group).toString();
      case COMMUNITY -> throw new IllegalArgumentException("communities are not always the same");
    };
  }

  static String prefecture(int group) {
    return String.format(Locale.ROOT, "%02d", group + 1);
  }
}
