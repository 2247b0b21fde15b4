package kyojo.persistence.incident;

import java.util.Map;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report as it is stored, or the tombstone of its case, of which only keys, type and
 * end are left.
 *
 * @param version of a case: one more with every change
 * @param facts what nobody is known by, by name
 * @param sealed what is, packed and sealed
 */
@SuppressWarnings("ArrayRecordComponent")
record IncidentItem(
    ItemHead head,
    @Nullable Long version,
    @Nullable Map<String, String> facts,
    byte @Nullable [] sealed) {
  static final String CASE = "incidentCase";

  /** A case whose erasure has begun. */
  static final String ERASING = "incidentErasing";

  static final String REPORT = "incidentReport";
  static final String CONTACT = "incidentContact";
  static final String MESSAGE = "incidentMessage";
  static final String ATTACHMENT = "incidentAttachment";
  static final String REMINDER = "incidentReminder";

  static final int SCHEMA_VERSION = 1;
}
