package kyojo.domain.statistics;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/**
 * What one firm brings to the statistics of one fiscal year: the answers of its latest diagnosis in
 * that year, and how often it answered in which month. It says nothing of who the firm is.
 * Immutable.
 *
 * @param isKnown whether somebody vouches for the firm: by an invitation, a seminar or staff, of
 *     any of its diagnoses, or by a confirmation
 * @param questionSet the edition that the latest diagnosis was answered in
 * @param total of the latest diagnosis, −25 to 100
 * @param months of the year in which it answered, none without a submission
 */
public record Contribution(
    Firm firm,
    FiscalYear year,
    boolean isKnown,
    Profile profile,
    QuestionSetId questionSet,
    Answers answers,
    int total,
    SortedMap<YearMonth, Monthly> months) {
  public Contribution {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    if (months.isEmpty()) {
      throw new IllegalArgumentException("a firm that did not answer brings nothing");
    }
    for (YearMonth month : months.keySet()) {
      if (!FiscalYear.of(month).equals(year)) {
        throw new IllegalArgumentException("a month of another year");
      }
    }
  }

  /** A firm, wherever it is. */
  public record Firm(CommunityId community, FirmId id) implements Comparable<Firm> {
    private static final Comparator<Firm> ORDER =
        Comparator.comparing((Firm firm) -> firm.community.value())
            .thenComparing(firm -> firm.id.value());

    @Override
    public int compareTo(Firm other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What a firm answered in a month.
   *
   * @param submissions how often, at most {@link #SUBMISSIONS_MAX}: more count as so many
   * @param total of the last of them
   */
  public record Monthly(int submissions, int total) {
    /** A byte where it is stored. */
    public static final int SUBMISSIONS_MAX = 255;

    public Monthly {
      if (submissions < 1 || submissions > SUBMISSIONS_MAX) {
        throw new IllegalArgumentException("between 1 and 255 submissions a month");
      }
    }
  }
}
