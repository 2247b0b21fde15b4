package kyojo.persistence.community;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.persistence.DynamoModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions the communities. Wants {@link ReferenceSettings} and an {@link InstantSource}.
 */
@Module(includes = DynamoModule.class)
public interface CommunitiesModule {
  @Provides
  @Singleton
  static Communities communities(
      DynamoDbClient client, ReferenceSettings settings, InstantSource clock) {
    return new CachedCommunities(
        new DynamoCommunities(client, settings.tableName(), settings.stage()), clock);
  }
}
