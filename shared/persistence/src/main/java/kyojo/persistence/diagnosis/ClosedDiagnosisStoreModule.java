package kyojo.persistence.diagnosis;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;

/**
 * Gives functions a store of diagnoses that does not tell who a firm is: {@link
 * kyojo.domain.diagnosis.Identity} is always empty there. They need no key, and get none. Wants
 * {@link RecordsSettings}.
 */
@Module(includes = RecordsModule.class)
public interface ClosedDiagnosisStoreModule {
  @Provides
  @Singleton
  static DiagnosisStore store(RecordsTable records) {
    return new DynamoDiagnosisStore(records);
  }
}
