package kyojo.persistence.membership;

import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.LocalTables;
import kyojo.testkit.RosterStoreContract;

class DynamoRosterStoreTest extends RosterStoreContract {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.local(TABLES.variables("ManageMembers")), InstantSource.system());
  private static final RosterStore STORE =
      new DynamoRosterStore(RECORDS, MemberNames.with(new TenantCipher(KEYS)));

  /** Makes the tenant's keys, as opening it does. */
  @Override
  protected RosterStore store() {
    return new RosterStore() {
      @Override
      public Optional<Roster> find(CommunityId community) {
        return STORE.find(community);
      }

      @Override
      public boolean replace(Roster next) {
        KEYS.create(next.community());
        return STORE.replace(next);
      }
    };
  }
}
