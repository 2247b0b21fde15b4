package kyojo.persistence.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an archive, as it is stored. */
@SuppressWarnings("ArrayRecordComponent")
record ArchiveItem(
    String recipient,
    String asOf,
    List<PartItem> parts,
    @Nullable String next,
    @Nullable PartItem contents,
    byte @Nullable [] proofHash) {}
