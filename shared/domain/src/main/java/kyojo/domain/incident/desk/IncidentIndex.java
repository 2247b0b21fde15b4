package kyojo.domain.incident.desk;

import java.time.Instant;
import java.util.List;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.report.IncidentCase;

/**
 * Lists a community's cases; what was changed within the last second may be missing or old.
 * Implementations are thread-safe.
 */
public interface IncidentIndex {
  /** Those that are open, {@link DeskLimits#OPEN_MAX} at most, the newest first. */
  List<IncidentCase> open(CommunityId community, Instant now);

  /**
   * Those that are done, {@link DeskLimits#ROWS_MAX} at most, by the time of their report, the
   * newest first.
   *
   * @param before reports that came earlier than this
   */
  List<IncidentCase> done(CommunityId community, Instant before);
}
