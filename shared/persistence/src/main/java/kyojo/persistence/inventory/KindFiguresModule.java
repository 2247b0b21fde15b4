package kyojo.persistence.inventory;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.inventory.InventoryIndex;
import kyojo.domain.inventory.KindFigureStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;

/** Gives the desk what is counted of firms' lists of devices. Wants {@link RecordsSettings}. */
@Module(includes = RecordsModule.class)
public interface KindFiguresModule {
  @Provides
  @Singleton
  static InventoryIndex index(RecordsTable records) {
    return new DynamoInventoryIndex(records);
  }

  @Provides
  @Singleton
  static KindFigureStore figures(RecordsTable records) {
    return new DynamoKindFigures(records);
  }
}
