package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import kyojo.domain.statistics.Contribution.Firm;

/** Contributions as they lie there, whole or not, for whoever counts again. Thread-safe. */
public interface RecountedContributions {
  /** Firms of which something lies in a part of a year, be it that they bring nothing any more. */
  List<Firm> firms(FiscalYear year, int bucket);

  /** What lies there of a firm; it may be nothing. */
  Seen find(Firm firm, FiscalYear year);

  /** How far counting came, if it ever began. */
  Optional<RecountProgress> progress();

  void keep(RecountProgress progress);

  /** What lay there at a moment. */
  interface Seen {
    FiscalYear year();

    /** Whether it is this to the bit; that nothing is there is as good as that it is gone. */
    boolean is(Optional<Contribution> expected);

    /**
     * Puts this in its place under the version that it had: whatever the stream tells later still
     * wins.
     *
     * @return whether it lay there as it was seen; otherwise nothing has changed
     */
    boolean repair(Optional<Contribution> expected);
  }
}
