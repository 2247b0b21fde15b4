package kyojo.persistence.community;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A community's public profile as it is stored, attribute by attribute, but for where it is in its
 * life, which no archive brings back. Thread-safe.
 */
public final class StoredProfile {
  private static final String STATE = "state";

  private final DynamoDbClient client;
  private final String tableName;

  public StoredProfile(DynamoDbClient client, String tableName) {
    this.client = client;
    this.tableName = tableName;
  }

  public Optional<Map<String, AttributeValue>> find(CommunityId community) {
    var key =
        Map.of(
            Keys.PK, AttributeValue.fromS(CommunityItem.PARTITION),
            Keys.SK, AttributeValue.fromS(community.value()));
    var found = client.getItem(get -> get.tableName(tableName).key(key).consistentRead(true));
    if (!found.hasItem()) {
      return Optional.empty();
    }
    var profile = new TreeMap<>(found.item());
    profile.keySet().removeAll(List.of(STATE, TenancyItemSchema.VERSION));
    return Optional.of(profile);
  }

  /** Stores the profile of a community that is open from now on. */
  public void put(Map<String, AttributeValue> profile) {
    var item = new TreeMap<>(profile);
    item.put(STATE, AttributeValue.fromS(State.OPEN.name()));
    item.put(TenancyItemSchema.VERSION, AttributeValue.fromN("1"));
    client.putItem(put -> put.tableName(tableName).item(item));
  }

  /** Whether an item is such a profile. */
  public static boolean isProfile(Map<String, AttributeValue> item) {
    return AttributeValue.fromS(CommunityItem.PARTITION).equals(item.get(Keys.PK));
  }
}
