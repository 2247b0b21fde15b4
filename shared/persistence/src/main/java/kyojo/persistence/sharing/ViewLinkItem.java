package kyojo.persistence.sharing;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * A view link as it is stored, or its tombstone, of which only keys, type and end are left.
 *
 * @param secretHash the trace of the link's secret
 */
@SuppressWarnings("ArrayRecordComponent")
record ViewLinkItem(
    ItemHead head,
    @Nullable String diagnosis,
    @Nullable String createdAt,
    byte @Nullable [] secretHash) {
  static final String VIEW_LINK = "view-link";
  static final int SCHEMA_VERSION = 1;
}
