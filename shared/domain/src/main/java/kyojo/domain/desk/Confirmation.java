package kyojo.domain.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.identity.MemberId;

/**
 * That staff know a firm, so that it counts as one of known origin.
 *
 * @param name what the member was called then
 * @param at to the second
 */
public record Confirmation(MemberId member, String name, Instant at) {
  public Confirmation {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }
}
