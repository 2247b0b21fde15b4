package kyojo.persistence.sharing;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;

/** Gives functions the store of view links. Wants {@link RecordsSettings}. */
@Module(includes = RecordsModule.class)
public interface ViewLinkStoreModule {
  @Provides
  @Singleton
  static ViewLinkStore viewLinks(RecordsTable records) {
    return new DynamoViewLinkStore(records);
  }
}
