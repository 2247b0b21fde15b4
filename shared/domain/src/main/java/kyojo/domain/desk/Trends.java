package kyojo.domain.desk;

import kyojo.domain.identity.CommunityId;

/** Counts a tenant's diagnoses. Thread-safe. */
@FunctionalInterface
public interface Trends {
  /** The trend up to this month; it may be a minute old. */
  Trend of(CommunityId community);
}
