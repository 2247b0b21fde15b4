package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what firms bring to the statistics. Contributions of a fiscal year lie in {@link #BUCKETS}
 * parts by a hash of the firm, so that all of them are read without a scan. Thread-safe.
 */
public interface ContributionStore {
  /** Parts of a fiscal year. */
  int BUCKETS = 64;

  /**
   * Puts what a firm brings to a year in the place of what it brought before, unless that is of a
   * later version: in whatever order and however often it is called, the last version stays.
   *
   * @param contribution nothing where it brings nothing any more; that is kept, too
   * @param version grows with every change of the firm's records
   */
  void put(
      Contribution.Firm firm, FiscalYear year, Optional<Contribution> contribution, String version);

  /** All contributions of a part of a year; without those of firms that bring nothing any more. */
  List<Contribution> bucket(FiscalYear year, int bucket);
}
