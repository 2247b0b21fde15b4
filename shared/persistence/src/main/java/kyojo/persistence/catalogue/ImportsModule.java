package kyojo.persistence.catalogue;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.catalogue.ImportStore;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.community.ReferenceSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the imports of catalogues. Wants {@link ReferenceSettings}. */
@Module(includes = DynamoModule.class)
public interface ImportsModule {
  @Provides
  @Singleton
  static ImportStore imports(DynamoDbClient client, ReferenceSettings settings) {
    return new DynamoImports(client, settings.tableName());
  }
}
