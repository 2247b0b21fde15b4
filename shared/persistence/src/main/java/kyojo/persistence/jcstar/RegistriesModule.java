package kyojo.persistence.jcstar;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.jcstar.Registries;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.community.ReferenceSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions the list of labels in force. Wants {@link ReferenceSettings} and an {@link
 * InstantSource}.
 */
@Module(includes = DynamoModule.class)
public interface RegistriesModule {
  @Provides
  @Singleton
  static Registries registries(
      DynamoDbClient client, ReferenceSettings settings, InstantSource clock) {
    return new FollowedRegistries(
        new DynamoRegistryVersions(client, settings.tableName()), settings.stage(), clock);
  }
}
