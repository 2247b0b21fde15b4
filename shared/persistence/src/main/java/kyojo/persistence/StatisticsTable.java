package kyojo.persistence;

import java.util.List;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table statistics, opened for the partitions that a function needs and no others. Thread-safe.
 */
public final class StatisticsTable {
  /** Contributions of a part of a fiscal year: {@code C#<year>#<bucket>}. */
  public static final String CONTRIBUTIONS = "C#";

  /** What a release counted: {@code S#<year>#<bucket>}. */
  public static final String STATES = "S#";

  /** What was released. */
  public static final String RELEASES = "R#";

  private final DynamoDbClient client;
  private final String name;

  /**
   * Opens it.
   *
   * @param prefixes what keys of partitions begin with
   */
  public StatisticsTable(DynamoDbClient client, String name, Set<String> prefixes) {
    this.client = new KeyBoundClient(client, name, prefixes);
    this.name = name;
  }

  /** Items of one type. */
  public <T> DynamoDbTable<T> of(TableSchema<T> schema) {
    return DynamoDbEnhancedClient.builder()
        .dynamoDbClient(client)
        // Items carry their own version; the library's would write attributes nobody asked for.
        .extensions(List.of())
        .build()
        .table(name, schema);
  }

  /** A client that reaches these partitions of this table and nothing else. */
  public DynamoDbClient client() {
    return client;
  }

  public String name() {
    return name;
  }
}
