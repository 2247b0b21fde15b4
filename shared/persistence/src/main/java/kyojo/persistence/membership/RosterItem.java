package kyojo.persistence.membership;

import java.util.List;
import kyojo.persistence.ItemHead;

/** A roster as it is stored. */
record RosterItem(ItemHead head, long version, List<PlaceItem> places) {
  static final String ROSTER = "roster";
  static final int SCHEMA_VERSION = 1;
}
