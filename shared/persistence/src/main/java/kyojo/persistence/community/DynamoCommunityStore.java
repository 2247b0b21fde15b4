package kyojo.persistence.community;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The communities in the table reference, which belongs to no tenant. */
public final class DynamoCommunityStore implements CommunityStore {
  private final DynamoDbTable<CommunityItem> table;

  public DynamoCommunityStore(DynamoDbClient client, String tableName) {
    this.table =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(client)
            .extensions(List.of())
            .build()
            .table(tableName, CommunityItemSchema.SCHEMA);
  }

  @Override
  public Optional<CommunitySettings> find(CommunityId id) {
    return read(id, true);
  }

  @Override
  public List<CommunitySettings> all() {
    return readAll(true);
  }

  @Override
  public boolean replace(CommunitySettings next) {
    try {
      table.putItem(
          PutItemEnhancedRequest.builder(CommunityItem.class)
              .item(CommunityItems.item(next))
              .conditionExpression(isBefore(next.version()))
              .build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      // An answer may have been lost on its way, and the SDK have sent the same change again.
      return find(next.community().id()).filter(next::equals).isPresent();
    }
  }

  Optional<CommunitySettings> read(CommunityId id, boolean consistent) {
    return Optional.ofNullable(
            table.getItem(get ->
                get.key(k -> k.partitionValue(CommunityItem.PARTITION).sortValue(id.value()))
                    .consistentRead(consistent)))
        .map(CommunityItems::settings);
  }

  List<CommunitySettings> readAll(boolean consistent) {
    return table
        .query(query ->
            query
                .queryConditional(
                    QueryConditional.keyEqualTo(k -> k.partitionValue(CommunityItem.PARTITION)))
                .consistentRead(consistent))
        .items()
        .stream()
        .limit(Limits.COMMUNITIES_MAX)
        .map(CommunityItems::settings)
        .sorted(Comparator.comparing(settings -> settings.community().name()))
        .toList();
  }

  void put(Community community) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    table.putItem(CommunityItems.item(new CommunitySettings(community, State.OPEN, now, 1)));
  }

  /** An item of schema version 1 has no version, and counts as the first. */
  private static Expression isBefore(long version) {
    if (version == 1) {
      return RecordsTable.NOTHING_THERE;
    }
    String unchanged = "#version = :before";
    return Expression.builder()
        .expression(
            version == 2
                ? unchanged + " OR (attribute_exists(pk) AND attribute_not_exists(#version))"
                : unchanged)
        .expressionNames(Map.of("#version", TenancyItemSchema.VERSION))
        .expressionValues(Map.of(":before", AttributeValue.fromN(Long.toString(version - 1))))
        .build();
  }
}
