package kyojo.domain.statistics;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A 年度: from 1 April, 00:00 in Japan, until the next.
 *
 * @param year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int YEAR_MIN = 2000;
  private static final int YEAR_MAX = 2999;

  public FiscalYear {
    if (year < YEAR_MIN || year > YEAR_MAX) {
      throw new IllegalArgumentException("a fiscal year has four digits and begins with 2");
    }
  }

  /** The year in which a moment lies. */
  public static FiscalYear of(Instant moment) {
    return of(month(moment));
  }

  /** The month in which a moment lies in Japan. */
  public static YearMonth month(Instant moment) {
    return YearMonth.from(moment.atZone(JAPAN));
  }

  /** The years whose figures can still change, the older first: the one before this, and this. */
  public static List<FiscalYear> changing(Instant now) {
    return List.of(of(now).previous(), of(now));
  }

  /** The year in which a month lies. */
  public static FiscalYear of(YearMonth month) {
    return new FiscalYear(
        month.getMonthValue() < Month.APRIL.getValue() ? month.getYear() - 1 : month.getYear());
  }

  /** Its twelve months, April first. */
  public List<YearMonth> months() {
    YearMonth april = YearMonth.of(year, Month.APRIL);
    return IntStream.range(0, 12).mapToObj(april::plusMonths).toList();
  }

  /** The moment at which it begins. */
  public Instant begin() {
    return YearMonth.of(year, Month.APRIL).atDay(1).atStartOfDay(JAPAN).toInstant();
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  public FiscalYear previous() {
    return new FiscalYear(year - 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
