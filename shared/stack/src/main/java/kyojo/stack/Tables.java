package kyojo.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kyojo.stack.TableResource.Index;
import kyojo.stack.TableResource.KeySchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Creates a template's tables in a database. */
public final class Tables {
  private Tables() {}

  /**
   * Creates the tables that are not there yet, with their indexes, streams and times to live.
   * Tables that are there are left as they are.
   *
   * @param names an actual table name for a logical id
   * @return actual table names by logical id, of all tables
   * @throws StartError where a table that is there has other keys or indexes than the template
   *     declares
   */
  public static Map<String, String> create(
      DynamoDbClient client, Template template, UnaryOperator<String> names) {
    var created = new LinkedHashMap<String, String>();
    for (var table : template.tables()) {
      var name = names.apply(table.id());
      describe(client, name)
          .ifPresentOrElse(
              existing -> requireSame(table, existing), () -> create(client, table, name));
      created.put(table.id(), name);
    }
    return created;
  }

  private static Optional<TableDescription> describe(DynamoDbClient client, String name) {
    try {
      return Optional.of(client.describeTable(request -> request.tableName(name)).table());
    } catch (ResourceNotFoundException absent) {
      return Optional.empty();
    }
  }

  private static void requireSame(TableResource table, TableDescription existing) {
    var declared = describe(table.key()) + indexes(table);
    var found = describe(existing.keySchema()) + indexes(existing);
    if (!declared.equals(found)) {
      throw new StartError(
          "Table "
              + existing.tableName()
              + " in the database has the keys "
              + found
              + ", but the template declares "
              + declared
              + ": empty the data (make reset) or take another data folder.");
    }
  }

  private static String indexes(TableResource table) {
    return table.indexes().stream()
        .map(index -> ", " + index.name() + " " + describe(index.key()))
        .sorted()
        .reduce("", String::concat);
  }

  private static String indexes(TableDescription existing) {
    return existing.globalSecondaryIndexes().stream()
        .map(Tables::describe)
        .sorted()
        .reduce("", String::concat);
  }

  private static String describe(GlobalSecondaryIndexDescription index) {
    return ", " + index.indexName() + " " + describe(index.keySchema());
  }

  private static String describe(KeySchema key) {
    return describe(schema(key));
  }

  private static String describe(List<KeySchemaElement> schema) {
    return "("
        + String.join(", ", schema.stream().map(KeySchemaElement::attributeName).toList())
        + ")";
  }

  private static void create(DynamoDbClient client, TableResource table, String name) {
    client.createTable(request(table, name));
    try (var waiter = client.waiter()) {
      waiter.waitUntilTableExists(request -> request.tableName(name));
    }
    table
        .timeToLiveAttribute()
        .ifPresent(attribute ->
            client.updateTimeToLive(request ->
                request
                    .tableName(name)
                    .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true))));
  }

  private static CreateTableRequest request(TableResource table, String name) {
    var request =
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(schema(table.key()))
            .attributeDefinitions(definitions(table.attributes()));
    if (!table.indexes().isEmpty()) {
      request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
    }
    table
        .streamViewType()
        .ifPresent(view ->
            request.streamSpecification(
                StreamSpecification.builder().streamEnabled(true).streamViewType(view).build()));
    return request.build();
  }

  private static List<KeySchemaElement> schema(KeySchema key) {
    var schema = new ArrayList<KeySchemaElement>();
    schema.add(element(key.partition(), KeyType.HASH));
    key.sort().ifPresent(sort -> schema.add(element(sort, KeyType.RANGE)));
    return schema;
  }

  private static KeySchemaElement element(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static List<AttributeDefinition> definitions(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .map(attribute ->
            AttributeDefinition.builder()
                .attributeName(attribute.getKey())
                .attributeType(attribute.getValue())
                .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Index index) {
    var projection = Projection.builder().projectionType(index.projection());
    if (!index.included().isEmpty()) {
      projection.nonKeyAttributes(index.included());
    }
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(schema(index.key()))
        .projection(projection.build())
        .build();
  }
}
