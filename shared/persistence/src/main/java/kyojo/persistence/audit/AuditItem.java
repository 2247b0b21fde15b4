package kyojo.persistence.audit;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is stored.
 *
 * @param name in version 1; in its place now {@code sealedName}
 */
@SuppressWarnings("ArrayRecordComponent")
record AuditItem(
    ItemHead head,
    String at,
    String member,
    String role,
    @Nullable String name,
    byte @Nullable [] sealedName,
    String action,
    String subject,
    String address) {
  static final String AUDIT = "audit";
  static final int SCHEMA_VERSION = 2;
}
