package kyojo.domain.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;

/**
 * What a recount goes through, in an order that does not depend on who else comes and goes: the
 * months of each community, then the parts of each year. A step's text begins with its name; within
 * a month a place of the index stands behind it.
 */
sealed interface RecountSteps {
  String name();

  /** Firms that answered in a month. */
  record Month(CommunityId community, YearMonth month) implements RecountSteps {
    @Override
    public String name() {
      return "M/" + community.value() + "/" + month + "/";
    }
  }

  /** Firms of which a contribution lies in a part of a year. */
  record Part(FiscalYear year, int bucket) implements RecountSteps {
    @Override
    public String name() {
      return "P/" + year.year() + "/" + (bucket + PARTS_BEGIN) + "/";
    }
  }

  /** Three figures for each, so that texts sort as numbers do. */
  int PARTS_BEGIN = 100;

  /** Behind every place within a step. */
  String WHOLE = "~";

  /** All, in the order of their names. */
  static List<RecountSteps> all(List<CommunityId> communities, Instant now) {
    List<FiscalYear> years = FiscalYear.changing(now);
    YearMonth current = FiscalYear.month(now);
    Stream<RecountSteps> months =
        communities.stream()
            .map(CommunityId::value)
            .sorted()
            .flatMap(community ->
                years.stream()
                    .flatMap(year -> year.months().stream())
                    .filter(month -> !month.isAfter(current))
                    .map(month -> new Month(new CommunityId(community), month)));
    Stream<RecountSteps> parts =
        years.stream()
            .flatMap(year ->
                IntStream.range(0, ContributionStore.BUCKETS)
                    .mapToObj(bucket -> new Part(year, bucket)));
    return Stream.concat(months, parts).toList();
  }

  /** Whether all of the step was done when this place was reached. */
  default boolean isDone(String place) {
    return place.compareTo(name() + WHOLE) >= 0;
  }

  /** Where to go on within the step; empty at its beginning. */
  default Optional<String> within(String place) {
    return place.startsWith(name())
        ? Optional.of(place.substring(name().length()))
        : Optional.empty();
  }
}
