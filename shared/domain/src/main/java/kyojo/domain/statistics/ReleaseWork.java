package kyojo.domain.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A release in the making.
 *
 * @param at when it was begun
 * @param latest before it
 */
record ReleaseWork(
    Instant at,
    FiscalYear year,
    Optional<Release> latest,
    Regions regions,
    List<CountedYear> counted) {
  int next() {
    return latest.map(Release::number).orElse(0) + 1;
  }

  Optional<Release.Year> before(FiscalYear year) {
    return latest.flatMap(release -> release.year(year));
  }

  /** The years as the release names them, newest first. */
  List<Release.Year> years() {
    var years = new TreeMap<FiscalYear, Release.Year>(Comparator.reverseOrder());
    latest
        .map(Release::years)
        .orElse(List.of())
        .forEach(old -> {
          boolean isFinal = old.year().compareTo(year.previous()) < 0;
          years.put(
              old.year(), new Release.Year(old.year(), old.tables(), old.countedAt(), isFinal));
        });
    counted.stream()
        .filter(CountedYear::isTold)
        .forEach(it -> years.put(it.year(), new Release.Year(it.year(), next(), at, false)));
    return List.copyOf(years.values());
  }
}
