package kyojo.persistence.consent;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.consent.Consents;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;

/** Gives functions the firms' choices. Wants {@link RecordsSettings}. */
@Module(includes = RecordsModule.class)
public interface ConsentsModule {
  @Provides
  @Singleton
  static Consents consents(RecordsTable records) {
    return new DynamoConsents(records);
  }
}
