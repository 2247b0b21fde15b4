package kyojo.persistence.diagnosis;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.TenantCipher;

/**
 * Gives functions the store of diagnoses, in which what identifies a firm is encrypted. A diagnosis
 * that does not open is there without it: a firm comes to its answers, and a list does not end at
 * one item. Wants {@link RecordsSettings}, {@link KeysSettings} and a clock.
 */
@Module(includes = KeysModule.class)
public interface DiagnosisStoreModule {
  @Provides
  @Singleton
  static DiagnosisStore store(RecordsTable records, TenantCipher cipher) {
    return new DynamoDiagnosisStore(records, cipher, new UnopenedItems());
  }

  @Provides
  @Singleton
  static SealedRecords sealed(RecordsTable records, TenantCipher cipher) {
    return new DynamoSealedRecords(records, cipher);
  }
}
