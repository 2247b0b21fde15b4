package kyojo.domain.incident.report;

import java.time.Instant;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.SecretHash;

/**
 * What somebody said of an incident at one time. It never changes; who knows more adds another.
 *
 * @param number 1 for the first
 * @param at to the millisecond
 * @param said the trace of the request that added it
 */
public record ReportVersion(
    CommunityId community,
    IncidentId incident,
    int number,
    Instant at,
    By by,
    Content content,
    SecretHash said) {
  public ReportVersion {
    if (number < 1 || number > ReportLimits.VERSIONS_MAX) {
      throw new IllegalArgumentException("no version " + number);
    }
  }
}
