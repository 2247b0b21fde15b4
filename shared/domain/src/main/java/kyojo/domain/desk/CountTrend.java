package kyojo.domain.desk;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.scoring.Score;

/** Counts by reading every diagnosis of the months. Thread-safe. */
public final class CountTrend implements Trends {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int ITEMS_AT_ONCE = 2_000;

  private final DiagnosisIndex index;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  public CountTrend(DiagnosisIndex index, QuestionSets questionSets, InstantSource clock) {
    this.index = index;
    this.questionSets = questionSets;
    this.clock = clock;
  }

  @Override
  public Trend of(CommunityId community) {
    var months = new ArrayDeque<Trend.Month>();
    YearMonth month = YearMonth.from(clock.instant().atZone(JAPAN));
    int left = Limits.DESK_TREND_ITEMS_MAX;
    for (int i = 0; i < Limits.DESK_TREND_MONTHS; i++) {
      List<Score> scores = left > 0 ? scores(community, month, left) : List.of();
      left -= scores.size();
      months.addFirst(month(month, scores));
      month = month.minusMonths(1);
    }
    return new Trend(List.copyOf(months), left > 0);
  }

  private List<Score> scores(CommunityId community, YearMonth month, int most) {
    var scores = new ArrayList<Score>();
    Optional<Place> place =
        Optional.of(Place.at(month.plusMonths(1).atDay(1).atStartOfDay(JAPAN).toInstant()));
    while (place.isPresent() && scores.size() < most) {
      int items = Math.min(ITEMS_AT_ONCE, most - scores.size());
      DiagnosisIndex.Slice slice = index.below(community, place.get(), DiagnosisFilter.ALL, items);
      slice.entries().stream()
          .filter(entry -> !entry.diagnosis().hasExpired(clock.instant()))
          .map(entry -> Score.of(questionSets.sheet(entry.diagnosis().submission())))
          .forEach(scores::add);
      place = slice.rest();
    }
    return scores;
  }

  private static Trend.Month month(YearMonth month, List<Score> scores) {
    var byBand = new HashMap<String, Integer>();
    scores.forEach(score -> byBand.merge(score.band().id(), 1, Integer::sum));
    return new Trend.Month(
        month, scores.size(), scores.stream().mapToLong(Score::total).sum(), byBand);
  }
}
