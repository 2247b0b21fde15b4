package kyojo.persistence.community;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.Stage;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.identity.CommunityId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The communities' public profiles in the table reference, which belongs to no tenant. */
public final class DynamoCommunities implements Communities {
  private final DynamoDbTable<CommunityItem> table;
  private final Stage stage;

  /**
   * A reader, and for who may write a writer.
   *
   * @param stage a production stage is shown no fictitious community
   */
  public DynamoCommunities(DynamoDbClient client, String tableName, Stage stage) {
    this.table =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(client)
            .extensions(List.of())
            .build()
            .table(tableName, CommunityItemSchema.SCHEMA);
    this.stage = stage;
  }

  @Override
  public Optional<Community> find(CommunityId id) {
    var key = Key.builder().partitionValue(CommunityItem.PARTITION).sortValue(id.value()).build();
    return Optional.ofNullable(table.getItem(key))
        .map(DynamoCommunities::community)
        .filter(this::isShown);
  }

  @Override
  public List<Community> all() {
    var all = QueryConditional.keyEqualTo(k -> k.partitionValue(CommunityItem.PARTITION));
    return table.query(all).items().stream()
        .limit(Limits.COMMUNITIES_MAX)
        .map(DynamoCommunities::community)
        .filter(this::isShown)
        .sorted(Comparator.comparing(Community::name))
        .toList();
  }

  /** Writes a profile over the one of the same id, if there is one. */
  public void put(Community community) {
    table.putItem(item(community));
  }

  private boolean isShown(Community community) {
    return stage.allowsSamples() || !community.sample();
  }

  private static CommunityItem item(Community community) {
    return new CommunityItem(
        CommunityItem.PARTITION,
        community.id().value(),
        CommunityItem.SCHEMA_VERSION,
        community.name(),
        community.region(),
        community.prefectures().stream().map(Prefecture::code).toList(),
        community.sample(),
        community.introduction(),
        community.contact().name(),
        community.contact().telephone().orElse(null),
        community.contact().email().orElse(null),
        community.contact().hours(),
        community.offers(),
        community.privacyNotice());
  }

  private static Community community(CommunityItem item) {
    return new Community(
        new CommunityId(item.sk()),
        item.name(),
        item.region(),
        item.prefectures().stream().map(Prefecture::new).toList(),
        item.sample(),
        item.introduction(),
        new Community.Contact(
            item.contactName(),
            Optional.ofNullable(item.contactTelephone()),
            Optional.ofNullable(item.contactEmail()),
            item.contactHours()),
        item.offers(),
        item.privacyNotice());
  }
}
