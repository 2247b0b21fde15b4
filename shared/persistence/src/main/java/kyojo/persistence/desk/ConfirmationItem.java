package kyojo.persistence.desk;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/** That staff know a firm, as it is stored, or its tombstone. */
record ConfirmationItem(
    ItemHead head, @Nullable String member, @Nullable String name, @Nullable String at) {
  static final String CONFIRMATION = "confirmation";
  static final int SCHEMA_VERSION = 1;
}
