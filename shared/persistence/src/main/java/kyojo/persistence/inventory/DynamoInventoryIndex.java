package kyojo.persistence.inventory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.inventory.InventoryIndex;
import kyojo.domain.inventory.InventoryLimits;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What is counted of lists, by month in Japan, the latest first: nothing that is sealed. */
public final class DynamoInventoryIndex implements InventoryIndex {
  private static final int DAYS_A_MONTH = 28;
  private static final int ITEMS_AT_ONCE = 1_000;

  private final RecordsTable records;

  public DynamoInventoryIndex(RecordsTable records) {
    this.records = records;
  }

  @Override
  public List<Counted> known(CommunityId community, Instant now) {
    return read(community, MonthType.INVENTORIES, now, Integer.MAX_VALUE);
  }

  @Override
  public List<Counted> open(CommunityId community, Instant now) {
    return read(community, MonthType.OPEN_INVENTORIES, now, InventoryLimits.OPEN_PAGES_MAX);
  }

  private List<Counted> read(CommunityId community, MonthType type, Instant now, int pagesMax) {
    var counted = new ArrayList<Counted>();
    DynamoDbClient client = records.client(community);
    YearMonth month = Keys.month(now);
    YearMonth first = month.minusMonths(Limits.RECORD_DAYS_MAX / DAYS_A_MONTH + 1L);
    int pages = 0;
    while (!month.isBefore(first)
        && pages < pagesMax
        && counted.size() < InventoryLimits.COUNTED_MAX) {
      for (var page : client.queryPaginator(query(Keys.months(community, type, month)))) {
        page.items().stream()
            .filter(item -> !hasEnded(item, now))
            .map(item -> counted(community, item))
            .forEach(counted::add);
        // An empty month costs little and holds up nothing.
        pages += page.items().isEmpty() ? 0 : 1;
        if (pages >= pagesMax || counted.size() >= InventoryLimits.COUNTED_MAX) {
          break;
        }
      }
      month = month.minusMonths(1);
    }
    return counted;
  }

  private QueryRequest query(String partition) {
    return QueryRequest.builder()
        .tableName(records.name())
        .indexName(Keys.BY_MONTH)
        .keyConditionExpression("monthPk = :p")
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(partition)))
        .projectionExpression("pk, expiresAt, " + InventoryItemSchema.UNLABELLED)
        .scanIndexForward(false)
        .limit(ITEMS_AT_ONCE)
        .build();
  }

  private static boolean hasEnded(Map<String, AttributeValue> item, Instant now) {
    return Long.parseLong(value(item, "expiresAt").n()) <= now.getEpochSecond();
  }

  private static Counted counted(CommunityId community, Map<String, AttributeValue> item) {
    Set<String> unlabelled =
        value(item, InventoryItemSchema.UNLABELLED).m().entrySet().stream()
            .filter(entry -> Integer.parseInt(entry.getValue().n()) > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Counted(Keys.firmOf(community, value(item, Keys.PK).s()), unlabelled);
  }

  private static AttributeValue value(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name), name);
  }
}
