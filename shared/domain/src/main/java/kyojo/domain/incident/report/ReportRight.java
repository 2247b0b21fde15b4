package kyojo.domain.incident.report;

import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.IncidentReceipt;

/**
 * Which report is asked for, and by which receipt.
 *
 * @param incident as the address names it, which has to be the receipt's
 */
public record ReportRight(CommunityId community, IncidentId incident, IncidentReceipt receipt) {
  /** Whether it opens the report. */
  boolean opens(IncidentCase found) {
    return incident.equals(found.incident()) && found.opensTo(receipt);
  }
}
