package kyojo.domain.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One numbered publication of all statistics. It never changes. Immutable.
 *
 * @param number from 1, without gaps
 * @param at when it was made
 * @param years newest first
 */
public record Release(int number, Instant at, List<Year> years) {
  public Release {
    years = List.copyOf(years);
    if (number < 1) {
      throw new IllegalArgumentException("releases are numbered from 1");
    }
  }

  /**
   * What it tells of a fiscal year.
   *
   * @param tables the release that first had these tables: figures that did not change are not
   *     stored again
   * @param countedAt until when submissions are in them
   * @param isFinal whether they will not change any more
   */
  public record Year(FiscalYear year, int tables, Instant countedAt, boolean isFinal) {}

  /** What it tells of a year, if anything. */
  public Optional<Year> year(FiscalYear year) {
    return years.stream().filter(one -> one.year().equals(year)).findFirst();
  }
}
