package kyojo.persistence.jcstar;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.jcstar.RegistryVersions;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.community.ReferenceSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions all versions of the list of labels. Wants {@link ReferenceSettings}. */
@Module(includes = DynamoModule.class)
public interface RegistryVersionsModule {
  @Provides
  @Singleton
  static RegistryVersions versions(DynamoDbClient client, ReferenceSettings settings) {
    return new DynamoRegistryVersions(client, settings.tableName());
  }
}
