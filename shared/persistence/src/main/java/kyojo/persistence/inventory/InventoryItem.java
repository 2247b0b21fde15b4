package kyojo.persistence.inventory;

import java.util.Map;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * A list of devices as it is stored, or its tombstone, of which only keys, type, end and version
 * are left.
 *
 * @param devicesByKind how many devices of each kind it has, and {@code unlabelledByKind} how many
 *     of them carried no label then: all that is counted of it, so that counting opens nothing
 * @param devices what is asked of them and they themselves, packed and sealed
 * @param receiptHash the trace of the receipt that opens it
 * @param said the trace of the request that made the firm with it
 */
@SuppressWarnings("ArrayRecordComponent")
record InventoryItem(
    ItemHead head,
    @Nullable Long version,
    @Nullable String savedAt,
    @Nullable String origin,
    @Nullable Map<String, Integer> devicesByKind,
    @Nullable Map<String, Integer> unlabelledByKind,
    byte @Nullable [] devices,
    byte @Nullable [] receiptHash,
    byte @Nullable [] said) {
  /** As whoever reads a firm's diagnoses knows it. */
  static final String INVENTORY = "inventory";

  static final int SCHEMA_VERSION = 1;
}
