package kyojo.persistence.names;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Members' names in one sort of items; those of the old form become encrypted. Thread-safe. */
public final class SealedNames implements SealedRecords {
  private static final String VERSION = "schemaVersion";
  private static final AttributeValue SEALED_VERSION = AttributeValue.fromN("2");

  private final RecordsTable records;
  private final OpenedNames names;
  private final Lies lies;

  private SealedNames(RecordsTable records, TenantCipher cipher, Lies lies) {
    this.records = records;
    this.names = new OpenedNames(cipher);
    this.lies = lies;
  }

  /** Everything of a tenant that names a member. */
  public static List<SealedRecords> all(RecordsTable records, TenantCipher cipher) {
    return Lies.ALL.stream()
        .<SealedRecords>map(lies -> new SealedNames(records, cipher, lies))
        .toList();
  }

  /**
   * Where items lie.
   *
   * @param sort the sort key of the only one; empty for all of a month
   */
  private record Lies(Partition partition, Optional<String> sort, boolean inIndex) {
    static final List<Lies> ALL =
        List.of(
            new Lies((c, _) -> Keys.members(c), Optional.of(Keys.ROSTER), false),
            new Lies((c, _) -> Keys.closing(c), Optional.of(Keys.CLOSING), false),
            new Lies(Keys::auditOf, Optional.empty(), false),
            new Lies((c, m) -> Keys.months(c, MonthType.CONFIRMATIONS, m), Optional.empty(), true));

    QueryRequest.Builder query(CommunityId community, YearMonth month, Optional<String> after) {
      String sortKey = inIndex ? Keys.MONTH_SK : Keys.SK;
      var query = QueryRequest.builder().indexName(inIndex ? Keys.BY_MONTH : null);
      return query
          .keyConditionExpression("#pk = :pk AND #sk " + (sort.isPresent() ? "=" : ">") + " :sk")
          .expressionAttributeNames(
              Map.of("#pk", inIndex ? Keys.MONTH_PK : Keys.PK, "#sk", sortKey))
          .expressionAttributeValues(
              Map.of(
                  ":pk",
                  AttributeValue.fromS(partition.of(community, month)),
                  ":sk",
                  // More than nothing, where there is nothing to go on after.
                  AttributeValue.fromS(sort.or(() -> after).orElse(" "))));
    }

    String place(Map<String, AttributeValue> item) {
      return text(item, inIndex ? Keys.MONTH_SK : Keys.SK);
    }
  }

  /** The partition of a tenant's items of a month. */
  @FunctionalInterface
  private interface Partition {
    String of(CommunityId community, YearMonth month);
  }

  @Override
  public boolean isByMonth() {
    return lies.sort().isEmpty();
  }

  @Override
  public Page reseal(CommunityId community, YearMonth month, Optional<String> after, int limit) {
    DynamoDbClient client = records.client(community);
    var request =
        lies.query(community, month, after).tableName(records.name()).limit(limit).build();
    List<Map<String, AttributeValue>> items = client.query(request).items();
    int resealed = 0;
    int unreadable = 0;
    for (var item : items) {
      try {
        resealed += reseal(client, community, item) ? 1 : 0;
      } catch (SealBroken _) {
        unreadable++;
      }
    }
    boolean isFull = isByMonth() && items.size() == limit;
    return new Page(
        resealed, unreadable, isFull ? Optional.of(lies.place(items.getLast())) : Optional.empty());
  }

  /** Whether it names somebody, and is sealed under the newest key now. */
  private boolean reseal(
      DynamoDbClient client, CommunityId community, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> opened = names.open(community, item);
    var next = new HashMap<>(names.seal(community, opened));
    if (next.equals(item)) {
      return false;
    }
    next.put(VERSION, SEALED_VERSION);
    try {
      client.updateItem(ItemChange.of(records.name(), item, next));
      return true;
    } catch (ConditionalCheckFailedException _) {
      // Changed or erased meanwhile; whoever changed it sealed what was new.
      return false;
    }
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElseThrow();
  }
}
