package kyojo.domain.incident.report;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.MessageId;
import kyojo.domain.identity.SecretHash;

/**
 * A word between a reporter and staff.
 *
 * @param at to the millisecond
 * @param member who of the staff wrote it
 * @param said the trace of the request that added it
 */
public record Message(
    CommunityId community,
    IncidentId incident,
    MessageId id,
    Instant at,
    By from,
    Optional<MemberId> member,
    String text,
    SecretHash said) {
  public Message {
    if (text.isEmpty() || Content.chars(text) > ReportLimits.MESSAGE_CHARS_MAX) {
      throw new IllegalArgumentException("no message, or too long a one");
    }
    if (member.isPresent() != (from == By.STAFF)) {
      throw new IllegalArgumentException("a member writes for the staff, and nobody else does");
    }
  }
}
