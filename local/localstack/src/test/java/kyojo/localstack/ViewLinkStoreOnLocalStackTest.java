package kyojo.localstack;

import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.ViewLinkStoreContract;
import org.junit.jupiter.api.Tag;

@Tag("localstack")
class ViewLinkStoreOnLocalStackTest extends ViewLinkStoreContract {
  private static final ViewLinkStore STORE =
      new DynamoViewLinkStore(
          new RecordsTable(LocalStack.DYNAMO, TableStack.create().name("RecordsTable")));

  @Override
  protected ViewLinkStore store() {
    return STORE;
  }
}
