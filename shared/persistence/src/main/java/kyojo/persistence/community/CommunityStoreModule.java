package kyojo.persistence.community;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.community.CommunityStore;
import kyojo.persistence.DynamoModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the communities as they are stored. Wants {@link ReferenceSettings}. */
@Module(includes = DynamoModule.class)
public interface CommunityStoreModule {
  @Provides
  @Singleton
  static CommunityStore communities(DynamoDbClient client, ReferenceSettings settings) {
    return new DynamoCommunityStore(client, settings.tableName());
  }
}
