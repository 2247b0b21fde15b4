package kyojo.persistence.origin;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/** A code as it is stored; the sort key is the code. */
record OriginCodeItem(
    ItemHead head,
    String origin,
    String label,
    String validFrom,
    String validUntil,
    String createdAt,
    @Nullable String endedAt) {
  static final String ORIGIN_CODE = "origin-code";
  static final int SCHEMA_VERSION = 1;
}
