package kyojo.domain.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Admission.Change;

/** How many firms of a group have changed, and of which communities. Not thread-safe. */
final class Tally {
  /** Of a group of which none has changed. */
  static final Tally NOTHING = new Tally();

  private final Map<CommunityId, Integer> covers = new HashMap<>();
  private final Set<CommunityId> known = new HashSet<>();
  private int all;
  private int allCovers;
  private int largest;

  void add(Change change) {
    CommunityId community = change.firm().community();
    all++;
    if (change.isKnown()) {
      known.add(community);
    }
    if (change.isCover()) {
      allCovers++;
      largest = Math.max(largest, covers.merge(community, 1, Integer::sum));
    }
  }

  /**
   * Whether what has changed tells of no fewer than five firms: for a stranger, who may have
   * invented all that nobody vouches for, and for staff of one community, to whom their own tell
   * nothing.
   */
  boolean isEnough() {
    return allCovers >= CountTable.GROUP_MIN
        && (known.size() == 1 || allCovers - largest >= CountTable.GROUP_MIN);
  }

  boolean isSafe() {
    return all == 0 || isEnough();
  }
}
