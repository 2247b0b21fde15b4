package kyojo.persistence.inventory;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.inventory.InventoryStore;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.TenantCipher;

/**
 * Gives functions a store of lists of devices. Wants {@link RecordsSettings}, {@link KeysSettings}
 * and a clock.
 */
@Module(includes = KeysModule.class)
public interface InventoryStoreModule {
  @Provides
  @Singleton
  static InventoryStore store(RecordsTable records, TenantCipher cipher) {
    return new DynamoInventoryStore(records, cipher);
  }
}
