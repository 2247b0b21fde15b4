package kyojo.persistence.desk;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * That staff know a firm, as it is stored, or its tombstone.
 *
 * @param name in version 1; in its place now {@code sealedName}
 */
@SuppressWarnings("ArrayRecordComponent")
record ConfirmationItem(
    ItemHead head,
    @Nullable String member,
    @Nullable String name,
    byte @Nullable [] sealedName,
    @Nullable String at) {
  static final String CONFIRMATION = "confirmation";
  static final int SCHEMA_VERSION = 2;
}
