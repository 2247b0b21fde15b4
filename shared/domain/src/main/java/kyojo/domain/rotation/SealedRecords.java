package kyojo.domain.rotation;

import java.time.YearMonth;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** One kind of what is encrypted under tenants' keys. Thread-safe. */
public interface SealedRecords {
  /**
   * Whether it lies by months; otherwise any month is asked for, once, and it is a roster or a
   * closing: what names are copied out of, by processes that remember it.
   */
  default boolean isByMonth() {
    return true;
  }

  /**
   * Encrypts a tenant's records of a month in Japan again that are not under its newest key; what
   * changes or is erased meanwhile stays as it is then. Repeating it does no harm.
   *
   * @param after the last place that was done ({@link Page#last}); nothing for the month's first
   */
  Page reseal(CommunityId community, YearMonth month, Optional<String> after, int limit);

  /**
   * What was done.
   *
   * @param old records that were found under an older key, or under none; they are under the newest
   *     now, or somebody changed them meanwhile
   * @param unreadable records that do not open at their place, and stay as they are
   * @param last the place to go on after; empty where the month has ended
   */
  record Page(int old, int unreadable, Optional<String> last) {}
}
