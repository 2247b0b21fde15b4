package kyojo.persistence.inventory;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.inventory.InventoryStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;

/**
 * Gives functions that erase what firms left a store of lists of devices that opens none: they need
 * no key, and get none. Wants {@link RecordsSettings}.
 */
@Module(includes = RecordsModule.class)
public interface ClosedInventoryStoreModule {
  @Provides
  @Singleton
  static InventoryStore store(RecordsTable records) {
    return new DynamoInventoryStore(records);
  }
}
