package kyojo.domain.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/**
 * What was done in each tenant. Entries are added before the act itself, so that nothing is done
 * that the trail does not know; they are never changed, and end after {@link
 * kyojo.domain.Limits#AUDIT_DAYS} days. Thread-safe.
 */
public interface AuditTrail {
  /** An instant, a number sign and a UUID. */
  int PLACE_CHARS_MAX = 80;

  /** Less than every character of a place, so that what comes before it begins with the place. */
  char FIRST_AFTER = ' ';

  void add(CommunityId community, AuditEntry entry);

  /**
   * Entries of a month in Japan, newest first.
   *
   * @param before the place of the last one seen ({@link Placed#place}); nothing for the newest
   */
  List<Placed> page(CommunityId community, YearMonth month, Optional<String> before, int limit);

  /** Whether an entry of the tenant's month has this place, wherever the text comes from. */
  default boolean isPlace(CommunityId community, YearMonth month, String place) {
    return !place.isEmpty()
        && place.length() <= PLACE_CHARS_MAX
        && page(community, month, Optional.of(place + FIRST_AFTER), 1).stream()
            .anyMatch(placed -> placed.place().equals(place));
  }

  /** An entry and its place in its month. */
  record Placed(String place, AuditEntry entry) {}
}
