package kyojo.persistence.incident;

import java.util.List;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.SealedByMonth;
import kyojo.persistence.keys.TenantCipher;

/** What is sealed of reports of incidents. */
public final class SealedIncidents {
  private SealedIncidents() {}

  /** All of a tenant. */
  public static List<SealedRecords> all(RecordsTable records, TenantCipher cipher) {
    return SealedByMonth.of(
        records,
        cipher,
        IncidentItemSchema.SEALED,
        IncidentSeal::place,
        MonthType.INCIDENTS,
        MonthType.DONE_INCIDENTS,
        MonthType.INCIDENT_PARTS);
  }
}
