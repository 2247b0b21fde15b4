package kyojo.persistence.keys;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher.Place;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Items of one type of month of which one attribute is sealed, where it is there. No other
 * attribute than that and the keys is asked for or written: the operator's role allows no more.
 * Thread-safe.
 */
public final class SealedByMonth implements SealedRecords {
  private final RecordsTable records;
  private final TenantCipher cipher;
  private final MonthType months;
  private final String attribute;
  private final BiFunction<String, String, Place> place;

  private SealedByMonth(
      RecordsTable records,
      TenantCipher cipher,
      MonthType months,
      String attribute,
      BiFunction<String, String, Place> place) {
    this.records = records;
    this.cipher = cipher;
    this.months = months;
    this.attribute = attribute;
    this.place = place;
  }

  /**
   * All that a tenant has of some types.
   *
   * @param attribute which is sealed
   * @param place where it is sealed at, by the item's two keys
   */
  public static List<SealedRecords> of(
      RecordsTable records,
      TenantCipher cipher,
      String attribute,
      BiFunction<String, String, Place> place,
      MonthType... types) {
    return Stream.of(types)
        .<SealedRecords>map(months -> new SealedByMonth(records, cipher, months, attribute, place))
        .toList();
  }

  @Override
  public Page reseal(CommunityId community, YearMonth month, Optional<String> after, int limit) {
    List<Map<String, AttributeValue>> items = items(community, month, after.orElse(" "), limit);
    int old = 0;
    int unreadable = 0;
    for (var item : items) {
      try {
        old += reseal(community, item) ? 1 : 0;
      } catch (SealBroken _) {
        unreadable++;
      }
    }
    return new Page(
        old,
        unreadable,
        Optional.of(items)
            .filter(full -> full.size() == limit)
            .map(full -> value(full.getLast(), Keys.MONTH_SK).s()));
  }

  private List<Map<String, AttributeValue>> items(
      CommunityId community, YearMonth month, String after, int limit) {
    var query =
        QueryRequest.builder()
            .tableName(records.name())
            .indexName(Keys.BY_MONTH)
            .keyConditionExpression("#pk = :pk AND #sk > :sk")
            .expressionAttributeNames(Map.of("#pk", Keys.MONTH_PK, "#sk", Keys.MONTH_SK))
            .expressionAttributeValues(
                Map.of(
                    ":pk", AttributeValue.fromS(Keys.months(community, months, month)),
                    ":sk", AttributeValue.fromS(after)))
            .limit(limit)
            .build();
    return records.client(community).queryPaginator(query).items().stream().limit(limit).toList();
  }

  /** Whether it was not under the newest key. What changes or is erased meanwhile stays so. */
  private boolean reseal(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue old = item.get(attribute);
    if (old == null) {
      return false;
    }
    Place at = place.apply(value(item, Keys.PK).s(), value(item, Keys.SK).s());
    byte[] plain = cipher.open(community, at, old.b().asByteArray());
    if (cipher.isNewest(community, old.b().asByteArray())) {
      return false;
    }
    replace(community, item, old, cipher.seal(community, at, plain));
    return true;
  }

  private void replace(
      CommunityId community, Map<String, AttributeValue> item, AttributeValue old, byte[] anew) {
    try {
      records
          .client(community)
          .updateItem(update ->
              update
                  .tableName(records.name())
                  .key(Map.of(Keys.PK, value(item, Keys.PK), Keys.SK, value(item, Keys.SK)))
                  .updateExpression("SET #sealed = :anew")
                  .conditionExpression("#sealed = :old")
                  .expressionAttributeNames(Map.of("#sealed", attribute))
                  .expressionAttributeValues(
                      Map.of(
                          ":anew",
                          AttributeValue.fromB(SdkBytes.fromByteArray(anew)),
                          ":old",
                          old)));
    } catch (ConditionalCheckFailedException _) {
      // Changed, erased or sealed again by somebody else meanwhile, or the index is behind.
    }
  }

  private static AttributeValue value(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name), name);
  }
}
