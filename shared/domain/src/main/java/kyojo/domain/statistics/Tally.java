package kyojo.domain.statistics;

import java.util.HashMap;
import java.util.Map;
import kyojo.domain.identity.CommunityId;

/** How many firms of a group have changed, and of which communities. Not thread-safe. */
final class Tally {
  /** Of a group of which none has changed. */
  static final Tally NOTHING = new Tally();

  private final Map<CommunityId, Integer> byCommunity = new HashMap<>();
  private int all;
  private int known;
  private int largest;

  void add(CommunityId community, boolean isKnown) {
    all++;
    if (isKnown) {
      known++;
      largest = Math.max(largest, byCommunity.merge(community, 1, Integer::sum));
    }
  }

  /**
   * Whether what has changed tells of no fewer than five firms: for a stranger, who may have
   * invented all that nobody vouches for, and for staff of one community, to whom their own tell
   * nothing.
   */
  boolean isEnough() {
    int others = known - largest;
    return known >= CountTable.GROUP_MIN && (others == 0 || others >= CountTable.GROUP_MIN);
  }

  boolean isSafe() {
    return all == 0 || isEnough();
  }
}
