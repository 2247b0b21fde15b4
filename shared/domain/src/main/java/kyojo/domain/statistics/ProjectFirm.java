package kyojo.domain.statistics;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.statistics.Contribution.Firm;

/**
 * Reads a firm anew after a change and puts what it brings to the statistics. Whichever change it
 * is called for, in whatever order and however often: once it was called for the last of a firm's
 * changes, what the firm brings is what its records say. Thread-safe.
 */
public final class ProjectFirm {
  private final FirmRecordsReader records;
  private final FoldFirm folding;
  private final ContributionStore contributions;
  private final InstantSource clock;

  public ProjectFirm(
      FirmRecordsReader records,
      FoldFirm folding,
      ContributionStore contributions,
      InstantSource clock) {
    this.records = records;
    this.folding = folding;
    this.contributions = contributions;
    this.clock = clock;
  }

  /**
   * Projects a firm.
   *
   * @param isRemoved whether something of it was removed for good, so that no trace tells of it
   * @param version of the change: later changes of the firm have higher ones
   */
  public void project(Firm firm, boolean isRemoved, String version) {
    Instant now = clock.instant();
    FoldFirm.Fold fold = folding.fold(records.read(firm), now);
    fold.contributions()
        .forEach((year, it) -> contributions.put(firm, year, Optional.of(it), version));
    if (isRemoved || fold.hadMore()) {
      FiscalYear.changing(now).stream()
          .filter(year -> !fold.contributions().containsKey(year))
          .forEach(year -> contributions.put(firm, year, Optional.empty(), version));
    }
  }
}
