package kyojo.persistence.sharing;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the store of view links. Wants {@link RecordsSettings}. */
@Module(includes = DynamoModule.class)
public interface ViewLinkStoreModule {
  @Provides
  @Singleton
  static ViewLinkStore viewLinks(DynamoDbClient client, RecordsSettings settings) {
    return new DynamoViewLinkStore(new RecordsTable(client, settings.tableName()));
  }
}
