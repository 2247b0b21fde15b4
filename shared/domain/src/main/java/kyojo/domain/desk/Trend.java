package kyojo.domain.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How a tenant's diagnoses went, month by month, oldest first.
 *
 * @param complete false where there were more than are counted
 */
public record Trend(List<Month> months, boolean complete) {
  public Trend {
    months = List.copyOf(months);
  }

  /**
   * The diagnoses of a month in Japan; a firm that came twice counts twice.
   *
   * @param total the sum of their scores
   * @param byBand how many are in each band, by its id
   */
  public record Month(YearMonth month, int count, long total, Map<String, Integer> byBand) {
    public Month {
      byBand = Map.copyOf(byBand);
    }
  }
}
