package kyojo.edge.statistics;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.ReleasedTable.Row;

/** What groups of firms are called. Thread-safe. */
public final class RowNames {
  private static final String REGION = "REGION:";
  private static final String ALL_NAME = "すべて";
  private static final String CLOSED_NAME = "閉じた地域";
  private static final Map<Grouping, String> KINDS =
      Map.of(Grouping.INDUSTRY, "業種", Grouping.SIZE, "規模", Grouping.PREFECTURE, "都道府県");

  private static final Map<String, String> REGIONS =
      Map.of(
          "hokkaido-tohoku", "北海道・東北",
          "kanto", "関東",
          "chubu", "中部",
          "kinki", "近畿",
          "chugoku-shikoku", "中国・四国",
          "kyushu-okinawa", "九州・沖縄",
          "japan", "全国");

  private final Function<Industry, String> industries;
  private final Function<EmployeeBand, String> employees;
  private final Function<Prefecture, String> prefectures;
  private final Function<CommunityId, Optional<String>> communities;

  /**
   * By the names of what firms are grouped by.
   *
   * @param communities nothing of those that were closed
   */
  public RowNames(
      Function<Industry, String> industries,
      Function<EmployeeBand, String> employees,
      Function<Prefecture, String> prefectures,
      Function<CommunityId, Optional<String>> communities) {
    this.industries = industries;
    this.employees = employees;
    this.prefectures = prefectures;
    this.communities = communities;
  }

  String of(Grouping grouping, Row row) {
    return row.communities().isPresent()
        ? ofRegion(row.key(), row.communities().getAsInt())
        : of(grouping, row.key());
  }

  /** The name of a group by its key. */
  String of(Grouping grouping, String key) {
    if (key.equals(ReleasedTable.ALL)) {
      return ALL_NAME;
    }
    if (key.equals(ReleasedTable.UNKNOWN)) {
      return KINDS.getOrDefault(grouping, "") + "の回答なし";
    }
    if (key.equals(ReleasedTable.OTHERS)) {
      return "そのほかの" + KINDS.getOrDefault(grouping, "") + "（まとめ）";
    }
    return switch (grouping) {
      case ALL -> key;
      case INDUSTRY -> Industry.parse(key).map(industries).orElse(key);
      case SIZE -> EmployeeBand.parse(key).map(employees).orElse(key);
      case PREFECTURE -> Prefecture.parse(key).map(prefectures).orElse(key);
      case COMMUNITY -> CommunityId.parse(key).flatMap(communities).orElse(CLOSED_NAME);
      case INDUSTRY_AND_SIZE -> ofBoth(key);
      case MONTH -> ofMonth(YearMonth.parse(key));
    };
  }

  private String ofBoth(String key) {
    int middle = key.indexOf('/');
    return middle < 0
        ? key
        : ofPart(Grouping.INDUSTRY, key.substring(0, middle))
            + "・"
            + ofPart(Grouping.SIZE, key.substring(middle + 1));
  }

  private String ofPart(Grouping grouping, String key) {
    return key.equals(ReleasedTable.ALL)
        ? "すべての" + KINDS.getOrDefault(grouping, "")
        : of(grouping, key);
  }

  private static String ofRegion(String key, int communities) {
    String region = key.startsWith(REGION) ? key.substring(REGION.length()) : key;
    return REGIONS.getOrDefault(region, region) + "の小規模な地域（" + communities + "地域）";
  }

  private static String ofMonth(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }
}
