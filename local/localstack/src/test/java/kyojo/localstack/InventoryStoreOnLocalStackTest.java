package kyojo.localstack;

import java.time.InstantSource;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.inventory.InventoryStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.inventory.DynamoInventoryStore;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.InventoryStoreContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

@Tag("localstack")
class InventoryStoreOnLocalStackTest extends InventoryStoreContract {
  private static final RecordsTable RECORDS =
      new RecordsTable(LocalStack.DYNAMO, TableStack.create().name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(RECORDS, LocalStack.keys(), InstantSource.system());
  private static final TenantCipher CIPHER = new TenantCipher(KEYS);

  /** Wrapped by a key of LocalStack's KMS. */
  @BeforeAll
  static void makeKeys() {
    KEYS.create(COMMUNITY);
    KEYS.create(OTHER);
  }

  @Override
  protected InventoryStore store() {
    return new DynamoInventoryStore(RECORDS, CIPHER);
  }

  @Override
  protected DiagnosisStore diagnoses() {
    return new DynamoDiagnosisStore(RECORDS, CIPHER);
  }
}
