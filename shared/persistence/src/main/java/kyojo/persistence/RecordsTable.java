package kyojo.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table records, which opens for one tenant at a time. Thread-safe. */
public final class RecordsTable {
  /** The condition of every first write. */
  public static final Expression NOTHING_THERE =
      Expression.builder()
          .expression("attribute_not_exists(#pk)")
          .expressionNames(Map.of("#pk", Keys.PK))
          .build();

  private final Function<CommunityId, DynamoDbClient> clients;
  private final String name;

  /** All tenants' items by one client's credentials. */
  public RecordsTable(DynamoDbClient client, String name) {
    this(community -> client, name);
  }

  /** Each tenant's items by a client of its own. */
  RecordsTable(Function<CommunityId, DynamoDbClient> clients, String name) {
    this.clients = clients;
    this.name = name;
  }

  /** The table as the tenant sees it, for items of one type. */
  public <T> DynamoDbTable<T> of(CommunityId community, TableSchema<T> schema) {
    return DynamoDbEnhancedClient.builder()
        .dynamoDbClient(client(community))
        // Items carry their own version; the library's would write attributes nobody asked for.
        .extensions(List.of())
        .build()
        .table(name, schema);
  }

  /**
   * The tenant's items as they are stored, of whatever type, by a client that reaches no others.
   */
  public DynamoDbClient client(CommunityId community) {
    return new KeyBoundClient(clients.apply(community), community);
  }

  public String name() {
    return name;
  }

  /** One item, as it is after every write that has been answered. */
  public static GetItemEnhancedRequest get(String partition, String sort) {
    return GetItemEnhancedRequest.builder()
        .key(Key.builder().partitionValue(partition).sortValue(sort).build())
        .consistentRead(true)
        .build();
  }

  /** All items of a partition that is bounded by what is let into it. */
  public static <T> Stream<T> partition(DynamoDbTable<T> table, String partition) {
    return pages(table, QueryConditional.keyEqualTo(key -> key.partitionValue(partition)));
  }

  /** The items of a partition whose sort keys begin so, as they are after every answered write. */
  public static <T> Stream<T> beginningWith(
      DynamoDbTable<T> table, String partition, String sortPrefix) {
    return pages(
        table,
        QueryConditional.sortBeginsWith(
            key -> key.partitionValue(partition).sortValue(sortPrefix)));
  }

  /**
   * The items of a partition with sort keys between these, both included, as they are after every
   * answered write; of each what the schema names, whatever else it has.
   */
  public static <T> Stream<T> between(
      DynamoDbTable<T> table, String partition, String first, String last) {
    return pages(
        table,
        QueryConditional.sortBetween(
            key -> key.partitionValue(partition).sortValue(first),
            key -> key.partitionValue(partition).sortValue(last)),
        table.tableSchema().attributeNames());
  }

  private static <T> Stream<T> pages(DynamoDbTable<T> table, QueryConditional condition) {
    return pages(table, condition, List.of());
  }

  private static <T> Stream<T> pages(
      DynamoDbTable<T> table, QueryConditional condition, List<String> attributes) {
    var request =
        QueryEnhancedRequest.builder()
            .queryConditional(condition)
            .attributesToProject(attributes.isEmpty() ? null : attributes)
            .consistentRead(true)
            .limit(Limits.FIRM_PAGE_ITEMS)
            .build();
    return table.query(request).stream()
        .limit(Limits.FIRM_PAGES_MAX)
        .flatMap(page -> page.items().stream());
  }

  /**
   * The items of one sort key in many partitions, in any order, as they are after every answered
   * write; what is not there is left out.
   */
  public <T> Stream<T> all(
      CommunityId community, TableSchema<T> schema, Collection<String> partitions, String sort) {
    var client = client(community);
    return Batches.of(partitions).stream()
        .flatMap(batch -> Batches.get(client, name, batch, sort))
        .map(schema::mapToItem);
  }
}
