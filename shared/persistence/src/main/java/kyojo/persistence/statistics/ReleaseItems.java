package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Release;
import kyojo.persistence.Keys;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Releases as items of the index. One that has no time is being made: it holds the number, and
 * counts how often the making of it was begun.
 */
final class ReleaseItems {
  /** The beginning that an item is of; those of one that was overtaken are written over. */
  static final String ATTEMPT = "attempt";

  static final String AT = "at";
  static final String BYTES = "bytes";
  private static final String YEARS = "years";
  private static final String YEAR = "year";
  private static final String TABLES = "tables";
  private static final String COUNTED_AT = "countedAt";
  private static final String IS_FINAL = "isFinal";

  private ReleaseItems() {}

  static Map<String, AttributeValue> item(Release release, int attempt) {
    var item =
        new HashMap<>(ReleaseKeys.key(ReleaseKeys.INDEX, ReleaseKeys.number(release.number())));
    item.put(ATTEMPT, attribute(attempt));
    item.put(AT, AttributeValue.fromS(release.at().toString()));
    item.put(
        YEARS, AttributeValue.fromL(release.years().stream().map(ReleaseItems::item).toList()));
    return item;
  }

  private static AttributeValue item(Release.Year year) {
    return AttributeValue.fromM(
        Map.of(
            YEAR, attribute(year.year().year()),
            TABLES, attribute(year.tables()),
            COUNTED_AT, AttributeValue.fromS(year.countedAt().toString()),
            IS_FINAL, AttributeValue.fromBool(year.isFinal())));
  }

  /** The release, where it was published. */
  static Optional<Release> release(Map<String, AttributeValue> item) {
    if (!item.containsKey(AT)) {
      return Optional.empty();
    }
    return Optional.of(
        new Release(
            Integer.parseInt(text(item, Keys.SK)),
            Instant.parse(text(item, AT)),
            get(item, YEARS).l().stream().map(ReleaseItems::year).toList()));
  }

  private static Release.Year year(AttributeValue value) {
    Map<String, AttributeValue> year = value.m();
    return new Release.Year(
        new FiscalYear(number(year, YEAR)),
        number(year, TABLES),
        Instant.parse(text(year, COUNTED_AT)),
        get(year, IS_FINAL).bool());
  }

  /** An item that holds bytes. */
  static Map<String, AttributeValue> item(String pk, String sk, int attempt, byte[] bytes) {
    var item = new HashMap<>(ReleaseKeys.key(pk, sk));
    item.put(ATTEMPT, attribute(attempt));
    item.put(BYTES, AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    return item;
  }

  static byte[] bytes(Map<String, AttributeValue> item) {
    return get(item, BYTES).b().asByteArray();
  }

  static AttributeValue attribute(int number) {
    return AttributeValue.fromN(Integer.toString(number));
  }

  static int number(Map<String, AttributeValue> item, String name) {
    return Integer.parseInt(get(item, name).n());
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return get(item, name).s();
  }

  private static AttributeValue get(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name), name);
  }
}
