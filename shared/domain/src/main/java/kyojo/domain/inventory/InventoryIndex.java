package kyojo.domain.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/**
 * What is counted of a tenant's lists, without opening any. It may be a moment behind what has been
 * answered. Thread-safe.
 */
public interface InventoryIndex {
  /**
   * One firm's list.
   *
   * @param unlabelled the kinds of which it has a device without a label
   */
  record Counted(FirmId firm, Set<String> unlabelled) {
    public Counted {
      unlabelled = Set.copyOf(unlabelled);
    }
  }

  /**
   * The lists of firms of known origin that last, the latest of them where there are more than
   * {@value InventoryLimits#COUNTED_MAX}.
   */
  List<Counted> known(CommunityId community, Instant now);

  /** Those of firms that came by themselves: the latest, as far as they are looked at. */
  List<Counted> open(CommunityId community, Instant now);
}
