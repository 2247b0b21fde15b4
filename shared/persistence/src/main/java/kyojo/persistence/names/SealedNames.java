package kyojo.persistence.names;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Members' names in one sort of items; those of the old form become encrypted. Thread-safe. */
public final class SealedNames implements SealedRecords {
  private static final String SCHEMA_VERSION = "schemaVersion";

  /** Of what is stored as a whole on the version before: a roster, a closing. */
  private static final String VERSION = "version";

  private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);
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
      var query =
          QueryRequest.builder().indexName(inIndex ? Keys.BY_MONTH : null).consistentRead(!inIndex);
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
    List<Map<String, AttributeValue>> items = items(community, month, after, limit);
    int old = 0;
    int unreadable = 0;
    for (var item : items) {
      try {
        old += reseal(community, item) ? 1 : 0;
      } catch (SealBroken _) {
        unreadable++;
      }
    }
    boolean isFull = isByMonth() && items.size() == limit;
    return new Page(
        old, unreadable, isFull ? Optional.of(lies.place(items.getLast())) : Optional.empty());
  }

  private List<Map<String, AttributeValue>> items(
      CommunityId community, YearMonth month, Optional<String> after, int limit) {
    var request =
        lies.query(community, month, after).tableName(records.name()).limit(limit).build();
    return records.client(community).query(request).items();
  }

  /** Whether it was not under the newest key. */
  private boolean reseal(CommunityId community, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> next = names.reseal(community, item);
    if (next.equals(item)) {
      return false;
    }
    boolean isStored = isStored(community, item, next);
    for (int tries = 1; !isStored && !isByMonth() && tries < Limits.ROSTER_ATTEMPTS_MAX; tries++) {
      // Somebody stored it meanwhile, perhaps with names as they had been read before.
      isStored =
          items(community, ANY_MONTH, Optional.empty(), 1).stream()
              .allMatch(now -> isStored(community, now, names.reseal(community, now)));
    }
    return true;
  }

  private boolean isStored(
      CommunityId community, Map<String, AttributeValue> item, Map<String, AttributeValue> next) {
    if (next.equals(item)) {
      return true;
    }
    var changed = new HashMap<>(next);
    changed.put(SCHEMA_VERSION, SEALED_VERSION);
    // Whoever read it before cannot store it any more, with the names as they were sealed then.
    changed.computeIfPresent(
        VERSION, (_, version) -> AttributeValue.fromN(Long.toString(number(version) + 1)));
    try {
      records.client(community).updateItem(ItemChange.of(records.name(), item, changed));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private static long number(AttributeValue value) {
    return Long.parseLong(value.n());
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElseThrow();
  }
}
