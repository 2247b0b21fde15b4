package kyojo.persistence.statistics;

import java.util.Locale;
import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.TableId;
import kyojo.persistence.Keys;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where releases, their tables and what they counted lie. */
final class ReleaseKeys {
  /** The partition of the releases themselves. */
  static final String INDEX = StatisticsTable.RELEASES + "I";

  private static final int PART_DIGITS = 3;

  private ReleaseKeys() {}

  /** A release's number as a text that sorts as numbers do. */
  static String number(int release) {
    return String.format(Locale.ROOT, "%08d", release);
  }

  static String national(int tables, FiscalYear year) {
    return StatisticsTable.RELEASES + number(tables) + "#" + year.year();
  }

  static String own(CommunityId community, FiscalYear year) {
    return StatisticsTable.RELEASES + "T#" + community.value() + "#" + year.year();
  }

  static String table(TableId id) {
    return id.grouping() + "#" + id.measure();
  }

  static String ownTable(int tables, TableId id) {
    return number(tables) + "#" + table(id);
  }

  static String state(FiscalYear year, int bucket) {
    return String.format(Locale.ROOT, "%s%d#%02d", StatisticsTable.STATES, year.year(), bucket);
  }

  /** What a release knew of groups. */
  static String standing(FiscalYear year) {
    return StatisticsTable.STATES + year.year() + "#G";
  }

  static String statePart(int release, int part) {
    return number(release) + "#" + String.format(Locale.ROOT, "%0" + PART_DIGITS + "d", part);
  }

  static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of(Keys.PK, AttributeValue.fromS(pk), Keys.SK, AttributeValue.fromS(sk));
  }
}
