package kyojo.localstack;

import java.time.InstantSource;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.DiagnosisStoreContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

@Tag("localstack")
class DiagnosisStoreOnLocalStackTest extends DiagnosisStoreContract {
  private static final RecordsTable RECORDS =
      new RecordsTable(LocalStack.DYNAMO, TableStack.create().name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(RECORDS, LocalStack.keys(), InstantSource.system());
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(RECORDS, new TenantCipher(KEYS));

  /** Wrapped by a key of LocalStack's KMS. */
  @BeforeAll
  static void makeKeys() {
    KEYS.create(COMMUNITY);
    KEYS.create(OTHER);
  }

  @Override
  protected DiagnosisStore store() {
    return STORE;
  }
}
