package kyojo.persistence.origin;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;

/**
 * Gives functions origin codes as they are stored, and as they are remembered. Wants an {@link
 * InstantSource}.
 */
@Module(includes = RecordsModule.class)
public interface OriginCodesModule {
  @Provides
  @Singleton
  static OriginCodeStore originCodes(RecordsTable records) {
    return new DynamoOriginCodeStore(records);
  }

  @Provides
  @Singleton
  static CachedOriginCodes cachedOriginCodes(OriginCodeStore store, InstantSource clock) {
    return new CachedOriginCodes(store, clock);
  }
}
