package kyojo.localstack;

import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.DiagnosisStoreContract;
import org.junit.jupiter.api.Tag;

@Tag("localstack")
class DiagnosisStoreOnLocalStackTest extends DiagnosisStoreContract {
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(
          new RecordsTable(LocalStack.DYNAMO, TableStack.create().name("RecordsTable")));

  @Override
  protected DiagnosisStore store() {
    return STORE;
  }
}
