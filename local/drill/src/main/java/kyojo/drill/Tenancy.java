package kyojo.drill;

import java.time.InstantSource;
import kyojo.domain.closing.TenantItems;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.closing.DynamoTenantItems;
import kyojo.persistence.closing.OpenedItems;
import kyojo.persistence.closing.TenantLoader;
import kyojo.persistence.community.StoredProfile;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.LocalTables;

/** Fresh tables in memory, to bring a tenant back into and read it again. */
public final class Tenancy {
  private final RecordsTable records;
  private final StoredProfile profile;
  private final KeysetStore keys;

  private Tenancy(LocalTables tables) {
    keys =
        KeysetStore.open(
            new RecordsTable(tables.client(), tables.name("RecordsTable")),
            KeysSettings.from(tables.variables("CloseCommunity")),
            InstantSource.system());
    records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    profile = new StoredProfile(tables.client(), tables.name("ReferenceTable"));
  }

  public static Tenancy of(LocalTables tables) {
    return new Tenancy(tables);
  }

  public RecordsTable records() {
    return records;
  }

  public TenantItems items() {
    return new DynamoTenantItems(records, profile, new OpenedItems(new TenantCipher(keys)));
  }

  public TenantLoader loader() {
    return new TenantLoader(records, profile, new OpenedItems(new TenantCipher(keys)));
  }

  /** What made the keys of the tenant, and destroys them. */
  public KeysetStore keys() {
    return keys;
  }

  /** Restores under new keys. */
  public RestoreDrill drill() {
    return new RestoreDrill(keys, loader(), items());
  }
}
