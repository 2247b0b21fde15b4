package kyojo.persistence.sharing;

import org.jspecify.annotations.Nullable;

/**
 * A view link as it is stored, or its tombstone, of which only keys, type and end are left.
 *
 * @param secretHash the trace of the link's secret
 * @param receiptHash the trace of the firm's receipt
 * @param expiresAt seconds since 1970 after which the table removes it
 */
@SuppressWarnings("ArrayRecordComponent")
record ViewLinkItem(
    String pk,
    String sk,
    @Nullable String monthPk,
    @Nullable String monthSk,
    String type,
    int schemaVersion,
    @Nullable String diagnosis,
    @Nullable String createdAt,
    byte @Nullable [] secretHash,
    byte @Nullable [] receiptHash,
    long expiresAt) {
  static final String VIEW_LINK = "view-link";
  static final String TOMBSTONE = "tombstone";
  static final int SCHEMA_VERSION = 1;

  boolean isTombstone() {
    return type.equals(TOMBSTONE);
  }
}
