package kyojo.domain.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.MemberName;

/**
 * That staff know a firm, so that it counts as one of known origin.
 *
 * @param name what the member was called then
 * @param at to the second
 */
public record Confirmation(MemberId member, MemberName name, Instant at) {
  /** One of a member whose name somebody has just written. */
  public Confirmation(MemberId member, String name, Instant at) {
    this(member, MemberName.of(name), at);
  }

  public Confirmation {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }
}
