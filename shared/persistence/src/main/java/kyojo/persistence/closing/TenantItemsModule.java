package kyojo.persistence.closing;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.closing.TenantItems;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.community.StoredProfile;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.TenantCipher;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives all that a tenant holds. Wants what {@link ClosingModule} wants. */
@Module(includes = {KeysModule.class, RecordsModule.class})
public interface TenantItemsModule {
  @Provides
  @Singleton
  static TenantItems items(
      RecordsTable records,
      DynamoDbClient client,
      ReferenceSettings settings,
      TenantCipher cipher) {
    return new DynamoTenantItems(
        records, new StoredProfile(client, settings.tableName()), new OpenedItems(cipher));
  }
}
