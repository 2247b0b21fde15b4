package kyojo.persistence.closing;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.closing.ClosingStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.CommunityStoreModule;
import kyojo.persistence.names.MemberNames;

/**
 * Gives functions closings, and the communities that they stop. Wants what {@link RecordsModule}
 * and {@link CommunityStoreModule} want, and {@link MemberNames}.
 */
@Module(includes = {CommunityStoreModule.class, RecordsModule.class})
public interface ClosingModule {
  @Provides
  @Singleton
  static ClosingStore closings(RecordsTable records, MemberNames names) {
    return new DynamoClosingStore(records, names);
  }
}
