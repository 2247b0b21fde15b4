package kyojo.persistence.membership;

import kyojo.domain.membership.RosterStore;
import kyojo.persistence.RecordsTable;
import kyojo.testkit.LocalTables;
import kyojo.testkit.RosterStoreContract;

class DynamoRosterStoreTest extends RosterStoreContract {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RosterStore STORE =
      new DynamoRosterStore(new RecordsTable(TABLES.client(), TABLES.name("RecordsTable")));

  @Override
  protected RosterStore store() {
    return STORE;
  }
}
