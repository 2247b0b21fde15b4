package kyojo.persistence.diagnosis;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.desk.DiagnosisIndex;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.TenantCipher;

/**
 * Gives functions that show firms to staff their diagnoses: one that does not open is shown without
 * who the firm is. Wants {@link RecordsSettings}, {@link KeysSettings} and a clock.
 */
@Module(includes = KeysModule.class)
public interface DeskDiagnosesModule {
  @Provides
  @Singleton
  static UnopenedItems unopened() {
    return new UnopenedItems();
  }

  @Provides
  @Singleton
  static DiagnosisStore store(RecordsTable records, TenantCipher cipher, UnopenedItems unopened) {
    return new DynamoDiagnosisStore(records, cipher, unopened);
  }

  @Provides
  @Singleton
  static DiagnosisIndex index(RecordsTable records, TenantCipher cipher, UnopenedItems unopened) {
    return new DynamoDiagnosisIndex(records, cipher, unopened);
  }
}
