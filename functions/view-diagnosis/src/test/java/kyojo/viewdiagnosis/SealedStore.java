package kyojo.viewdiagnosis;

import java.time.InstantSource;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;

/** The store that functions read from, with keys for the sample community. */
final class SealedStore {
  private SealedStore() {}

  static DiagnosisStore of(LocalTables tables) {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var settings = KeysSettings.local(tables.variables("ReadDiagnosis"));
    var keys = KeysetStore.open(records, settings, InstantSource.system());
    keys.create(Samples.COMMUNITY);
    return new DynamoDiagnosisStore(records, new TenantCipher(keys));
  }
}
