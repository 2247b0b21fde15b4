package kyojo.persistence.jcstar;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.catalogue.CatalogueVersions;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.community.ReferenceSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions all versions of every list. Wants {@link ReferenceSettings}. */
@Module(includes = DynamoModule.class)
public interface RegistryVersionsModule {
  @Provides
  @Singleton
  static CatalogueVersions versions(DynamoDbClient client, ReferenceSettings settings) {
    return catalogue -> new DynamoRegistryVersions(client, settings.tableName(), catalogue);
  }
}
