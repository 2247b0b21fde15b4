package kyojo.persistence.inventory;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.inventory.KindFigureStore;
import kyojo.domain.inventory.KindFigures;
import kyojo.domain.inventory.KindFigures.Decided;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The last release of figures of a tenant, in one item: numbers, and no firm. */
public final class DynamoKindFigures implements KindFigureStore {
  private static final String TYPE = "deviceKindFigures";
  private static final int SCHEMA_VERSION = 1;
  private static final String VERSION = "version";
  private static final String TAKEN_AT = "takenAt";
  private static final String FIRMS = "firms";
  private static final String KINDS = "kinds";
  private static final String HAVING = "having";
  private static final String RELEASED = "released";
  private static final Duration KEPT = Duration.ofDays(Limits.RECORD_DAYS_MAX);

  private final RecordsTable records;

  public DynamoKindFigures(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Optional<KindFigures> find(CommunityId community) {
    var key =
        Map.of(
            Keys.PK, AttributeValue.fromS(Keys.figures(community)),
            Keys.SK, AttributeValue.fromS(Keys.DEVICE_KINDS));
    return Optional.of(
            records
                .client(community)
                .getItem(get -> get.tableName(records.name()).key(key).consistentRead(true))
                .item())
        .filter(item -> !item.isEmpty())
        .map(DynamoKindFigures::figures);
  }

  @Override
  public boolean replace(CommunityId community, KindFigures next) {
    try {
      records
          .client(community)
          .putItem(put ->
              put.tableName(records.name())
                  .item(item(community, next))
                  .conditionExpression("attribute_not_exists(#pk) OR #version = :before")
                  .expressionAttributeNames(Map.of("#pk", Keys.PK, "#version", VERSION))
                  .expressionAttributeValues(Map.of(":before", number(next.version() - 1))));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private static Map<String, AttributeValue> item(CommunityId community, KindFigures figures) {
    long end = figures.takenAt().plus(KEPT).getEpochSecond();
    var head =
        new ItemHead(
            Keys.figures(community), Keys.DEVICE_KINDS, null, null, TYPE, SCHEMA_VERSION, end);
    var item = new HashMap<>(ItemHead.SCHEMA.itemToMap(head, true));
    item.put(VERSION, number(figures.version()));
    item.put(TAKEN_AT, AttributeValue.fromS(Keys.MILLIS.format(figures.takenAt())));
    item.put(FIRMS, number(figures.firms()));
    item.put(
        KINDS,
        AttributeValue.fromM(
            figures.kinds().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> value(e.getValue())))));
    return item;
  }

  private static AttributeValue value(Decided decided) {
    return AttributeValue.fromM(
        Map.of(
            HAVING, number(decided.having()),
            RELEASED, number(decided.released())));
  }

  private static Decided decided(Map<String, AttributeValue> map) {
    return new Decided(number(map, HAVING), number(map, RELEASED));
  }

  private static int number(Map<String, AttributeValue> map, String name) {
    return Integer.parseInt(value(map, name).n());
  }

  private static KindFigures figures(Map<String, AttributeValue> item) {
    return new KindFigures(
        Long.parseLong(value(item, VERSION).n()),
        Instant.parse(value(item, TAKEN_AT).s()),
        number(item, FIRMS),
        value(item, KINDS).m().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> decided(e.getValue().m()))));
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private static AttributeValue value(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name), name);
  }
}
