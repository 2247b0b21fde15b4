package kyojo.localstack;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingModeSummary;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What a table in the database is, as far as what is stored and found in it depends on it.
 * Immutable.
 *
 * @param billingMode empty where the database does not tell it
 * @param streamViewType empty where the table has no stream
 * @param timeToLive the attribute and the status, empty where nothing expires
 */
record TableShape(
    List<KeySchemaElement> key,
    Set<AttributeDefinition> attributes,
    Set<Index> indexes,
    Optional<String> billingMode,
    Optional<String> streamViewType,
    Optional<String> timeToLive) {
  TableShape {
    key = List.copyOf(key);
    attributes = Set.copyOf(attributes);
    indexes = Set.copyOf(indexes);
  }

  /** A global secondary index. */
  record Index(String name, List<KeySchemaElement> key, Projection projection) {
    Index {
      key = List.copyOf(key);
    }
  }

  /** The table of that name on LocalStack. */
  static TableShape of(String table) {
    TableDescription found = LocalStack.DYNAMO.describeTable(t -> t.tableName(table)).table();
    return new TableShape(
        found.keySchema(),
        Set.copyOf(found.attributeDefinitions()),
        found.globalSecondaryIndexes().stream()
            .map(index -> new Index(index.indexName(), index.keySchema(), index.projection()))
            .collect(toSet()),
        Optional.ofNullable(found.billingModeSummary())
            .map(BillingModeSummary::billingModeAsString),
        Optional.ofNullable(found.streamSpecification())
            .filter(StreamSpecification::streamEnabled)
            .map(StreamSpecification::streamViewTypeAsString),
        timeToLive(table));
  }

  private static Optional<String> timeToLive(String table) {
    var found =
        LocalStack.DYNAMO.describeTimeToLive(t -> t.tableName(table)).timeToLiveDescription();
    return Optional.ofNullable(found.attributeName())
        .map(attribute -> attribute + " " + found.timeToLiveStatusAsString());
  }
}
