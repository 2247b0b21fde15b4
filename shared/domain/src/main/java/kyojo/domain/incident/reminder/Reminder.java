package kyojo.domain.incident.reminder;

import java.time.Instant;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.notice.News;

/**
 * That somebody is to be reminded of something now. Made once however often it is found.
 *
 * @param id what of: the same for the same, and no other's within the incident
 * @param at when it was time, on which the same is found later
 */
public record Reminder(
    CommunityId community, IncidentId incident, String id, News.Kind kind, To to, Instant at) {
  /** Whom. Names are stable: they are stored. */
  public enum To {
    STAFF,
    REPORTER
  }
}
