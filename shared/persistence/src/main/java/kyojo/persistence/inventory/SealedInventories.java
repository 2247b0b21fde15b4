package kyojo.persistence.inventory;

import java.util.List;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.SealedByMonth;
import kyojo.persistence.keys.TenantCipher;

/** What is sealed of lists of devices. */
public final class SealedInventories {
  private SealedInventories() {}

  /** All of a tenant. */
  public static List<SealedRecords> all(RecordsTable records, TenantCipher cipher) {
    return SealedByMonth.of(
        records,
        cipher,
        InventoryItemSchema.DEVICES,
        (pk, _) -> InventoryItems.place(pk),
        MonthType.INVENTORIES,
        MonthType.OPEN_INVENTORIES);
  }
}
