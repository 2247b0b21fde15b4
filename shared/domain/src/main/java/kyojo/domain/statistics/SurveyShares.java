package kyojo.domain.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kyojo.domain.Provenance;
import kyojo.domain.diagnosis.QuestionSetId;

/**
 * Shares that a survey of other firms published of questions that are asked here too: of all that
 * answered, those that do it wholly or in part. They are no points. Immutable.
 *
 * @param firms how many answered
 * @param from the first day on which they did
 * @param to the last
 * @param furtherSources where the same is told, beside the provenance's own
 * @param tenths by the question's number, in tenths of a percent; questions whose share was not
 *     found are left out
 */
public record SurveyShares(
    QuestionSetId questionSet,
    String name,
    int firms,
    LocalDate from,
    LocalDate to,
    List<String> furtherSources,
    SortedMap<Integer, Integer> tenths,
    Provenance provenance) {
  private static final int TENTHS_MAX = 1000;

  public SurveyShares {
    furtherSources = List.copyOf(furtherSources);
    tenths = Collections.unmodifiableSortedMap(new TreeMap<>(tenths));
    if (firms < 1 || to.isBefore(from)) {
      throw new IllegalArgumentException("a survey asks firms, and ends after it began");
    }
    if (tenths.values().stream().anyMatch(share -> share < 0 || share > TENTHS_MAX)) {
      throw new IllegalArgumentException("a share lies between nothing and all");
    }
  }
}
