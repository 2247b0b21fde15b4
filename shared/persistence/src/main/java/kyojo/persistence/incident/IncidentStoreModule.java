package kyojo.persistence.incident;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.TenantCipher;

/**
 * Gives functions a store of reports of incidents. Wants {@link RecordsSettings}, {@link
 * KeysSettings} and a clock.
 */
@Module(includes = KeysModule.class)
public interface IncidentStoreModule {
  @Provides
  @Singleton
  static IncidentStore store(RecordsTable records, TenantCipher cipher) {
    return new DynamoIncidentStore(records, cipher);
  }
}
