package kyojo.domain.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.scoring.Score;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.FirmRecords.Answered;

/**
 * Tells from all that lies of a firm what it brings to which fiscal year. Whoever counts firms,
 * with the stream or by going through all records, counts them by this. Thread-safe.
 */
public final class FoldFirm {
  private final QuestionSets questionSets;

  public FoldFirm(QuestionSets questionSets) {
    this.questionSets = questionSets;
  }

  /**
   * What a firm brings.
   *
   * @param contributions by year, from the oldest that can change on
   * @param hadMore whether it may have brought something to years that are not there
   */
  public record Fold(SortedMap<FiscalYear, Contribution> contributions, boolean hadMore) {
    public Fold {
      contributions = Collections.unmodifiableSortedMap(new TreeMap<>(contributions));
    }
  }

  /** Folds what the firm has at a moment. */
  public Fold fold(FirmRecords records, Instant now) {
    List<Answered> lasting = records.lasting(now);
    boolean isKnown =
        records.isConfirmed() || lasting.stream().anyMatch(one -> one.origin() != Origin.OPEN);
    FiscalYear oldest = FiscalYear.changing(now).getFirst();
    var contributions = new TreeMap<FiscalYear, Contribution>();
    lasting.stream()
        .collect(Collectors.groupingBy(one -> FiscalYear.of(one.submittedAt())))
        .forEach((year, ofYear) -> {
          if (year.compareTo(oldest) >= 0) {
            contributions.put(year, contribution(records.firm(), year, isKnown, ofYear));
          }
        });
    return new Fold(contributions, records.hadMore(now));
  }

  /**
   * What it brings to a year.
   *
   * @param ofYear the oldest first
   */
  private Contribution contribution(
      Firm firm, FiscalYear year, boolean isKnown, List<Answered> ofYear) {
    Answered latest = ofYear.getLast();
    return new Contribution(
        firm,
        year,
        isKnown,
        latest.profile(),
        latest.questionSet(),
        latest.answers(),
        total(latest),
        months(ofYear));
  }

  private SortedMap<YearMonth, Monthly> months(List<Answered> ofYear) {
    var months = new TreeMap<YearMonth, Monthly>();
    ofYear.stream()
        .collect(Collectors.groupingBy(one -> FiscalYear.month(one.submittedAt())))
        .forEach((month, ofMonth) -> months.put(month, monthly(ofMonth)));
    return months;
  }

  private Monthly monthly(List<Answered> ofMonth) {
    return new Monthly(Math.min(ofMonth.size(), Monthly.SUBMISSIONS_MAX), total(ofMonth.getLast()));
  }

  private int total(Answered one) {
    QuestionSet set =
        questionSets
            .find(one.questionSet())
            .orElseThrow(() ->
                new IllegalStateException(
                    "the question set " + one.questionSet().value() + " is gone"));
    return Score.of(new AnswerSheet(set, one.answers())).total();
  }
}
