package kyojo.persistence.community;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a community's item has since schema version 2; absent in one of version 1.
 *
 * @param openedAt as {@code state} and {@code version} only for those who keep communities
 * @param opening the trace of the request that opened it, in hexadecimal
 */
record TenancyItem(
    String colour,
    List<HelplineItem> helplines,
    int submissionsPerMinute,
    int submissionsPerDay,
    String state,
    String openedAt,
    long version,
    @Nullable String opening) {

  /** A number to call, as it is stored. */
  record HelplineItem(String kind, String name, String telephone) {}
}
