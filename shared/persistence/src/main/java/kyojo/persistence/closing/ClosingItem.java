package kyojo.persistence.closing;

import java.util.List;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/** A closing as it is stored. */
record ClosingItem(
    ItemHead head,
    long version,
    String phase,
    String since,
    WitnessItem askedBy,
    @Nullable WitnessItem confirmedBy,
    boolean withoutWaiting,
    @Nullable ArchiveItem archive,
    int checked,
    ErasureItem erasure,
    List<WitnessItem> keepers) {
  static final String CLOSING = "closing";
  static final int SCHEMA_VERSION = 2;
}
