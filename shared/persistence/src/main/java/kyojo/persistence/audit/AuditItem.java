package kyojo.persistence.audit;

import kyojo.persistence.ItemHead;

/** An entry as it is stored. */
record AuditItem(
    ItemHead head,
    String at,
    String member,
    String role,
    String name,
    String action,
    String subject,
    String address) {
  static final String AUDIT = "audit";
  static final int SCHEMA_VERSION = 1;
}
