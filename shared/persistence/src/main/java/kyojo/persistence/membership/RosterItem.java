package kyojo.persistence.membership;

import java.util.List;
import java.util.Map;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * A roster as it is stored. In version 1 the names of its places lie open.
 *
 * @param gone when those left who have left, in seconds since 1970, by their ids; absent where
 *     nobody has
 */
record RosterItem(
    ItemHead head, long version, List<PlaceItem> places, @Nullable Map<String, Long> gone) {
  static final String ROSTER = "roster";
  static final int SCHEMA_VERSION = 2;
}
