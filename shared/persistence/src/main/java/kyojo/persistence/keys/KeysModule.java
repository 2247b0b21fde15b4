package kyojo.persistence.keys;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.community.TenantKeys;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;

/**
 * Gives functions the keys of tenants and what encrypts under them. Wants {@link KeysSettings} and
 * an {@link InstantSource}. Nothing is opened before the first thing sealed is met.
 */
@Module(includes = RecordsModule.class)
public interface KeysModule {
  @Binds
  TenantKeys keys(KeysetStore store);

  @Provides
  @Singleton
  static KeysetStore store(RecordsTable records, KeysSettings settings, InstantSource clock) {
    return KeysetStore.open(records, settings, clock);
  }

  @Provides
  @Singleton
  static TenantCipher cipher(KeysetStore keys) {
    return new TenantCipher(keys);
  }
}
