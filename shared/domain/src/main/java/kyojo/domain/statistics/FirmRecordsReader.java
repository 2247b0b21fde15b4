package kyojo.domain.statistics;

import java.util.Optional;
import kyojo.domain.statistics.Contribution.Firm;

/** Reads what lies of firms in the records. Thread-safe. */
public interface FirmRecordsReader {
  /** The firm that a partition of the records belongs to; nothing where it is not a firm's. */
  Optional<Firm> firmOf(String partition);

  /** All of a firm, as it is after every write that has been answered. */
  FirmRecords read(Firm firm);
}
