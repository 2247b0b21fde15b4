package kyojo.domain.rotation;

import java.time.YearMonth;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** One kind of what is encrypted under tenants' keys. Thread-safe. */
public interface SealedRecords {
  /** Whether it lies by months; otherwise any month is asked for, once. */
  default boolean isByMonth() {
    return true;
  }

  /**
   * Encrypts a tenant's records of a month in Japan again, under its newest key; what changes or is
   * erased meanwhile stays as it is then. Repeating it does no harm.
   *
   * @param after the last place that was done ({@link Page#last}); nothing for the month's first
   */
  Page reseal(CommunityId community, YearMonth month, Optional<String> after, int limit);

  /**
   * What was done.
   *
   * @param unreadable records that do not open at their place, and stay as they are
   * @param last the place to go on after; empty where the month has ended
   */
  record Page(int resealed, int unreadable, Optional<String> last) {}
}
