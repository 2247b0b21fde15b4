package kyojo.persistence.community;

import java.util.List;
import java.util.Optional;
import kyojo.domain.Stage;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.CommunityId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What everybody may see of the communities that are stored. */
public final class DynamoCommunities implements Communities {
  private final DynamoCommunityStore store;
  private final Stage stage;

  /**
   * @param stage a production stage is shown no fictitious community
   */
  public DynamoCommunities(DynamoDbClient client, String tableName, Stage stage) {
    this.store = new DynamoCommunityStore(client, tableName);
    this.stage = stage;
  }

  @Override
  public Optional<CommunitySettings> settings(CommunityId id) {
    return store.read(id, false).filter(settings -> isShown(settings.community()));
  }

  @Override
  public List<Community> all() {
    return store.readAll(false).stream()
        .filter(settings -> settings.state() != State.CLOSED)
        .map(CommunitySettings::community)
        .filter(this::isShown)
        .toList();
  }

  /** Writes a profile over the one of the same id, if there is one; for sample data and tests. */
  public void put(Community community) {
    store.put(community);
  }

  private boolean isShown(Community community) {
    return stage.allowsSamples() || !community.sample();
  }
}
