package kyojo.persistence.consent;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/** A firm's choice as it is stored, or its tombstone, of which only keys, type and end are left. */
record ConsentItem(
    ItemHead head,
    @Nullable Boolean shareIdentity,
    @Nullable String wording,
    @Nullable String decidedAt) {
  static final String CONSENT = "consent";
  static final int SCHEMA_VERSION = 1;
}
