package kyojo.persistence.diagnosis;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.desk.DiagnosisIndex;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;

/** Gives functions the store of diagnoses. Wants {@link RecordsSettings}. */
@Module(includes = RecordsModule.class)
public interface DiagnosisStoreModule {
  @Provides
  @Singleton
  static DiagnosisStore store(RecordsTable records) {
    return new DynamoDiagnosisStore(records);
  }

  @Provides
  @Singleton
  static DiagnosisIndex index(RecordsTable records) {
    return new DynamoDiagnosisIndex(records);
  }
}
