package kyojo.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By when the two reports of a leak are due, in days in Japan. The day on which any department of
 * the firm came to know is the first (個人情報保護法ガイドライン 通則編 3-5-3).
 *
 * @param knownOn the first day
 * @param preliminaryTarget the third day: 速報. Never moved, whatever day it is
 * @param preliminaryLast the fifth day: 速報, at the latest. Never moved
 * @param finalLast the last day of the 確報, moved to the next day on which authorities are open
 * @param isCertain false where the holidays of that year are not known: then it was not moved
 */
public record ReportDays(
    LocalDate knownOn,
    LocalDate preliminaryTarget,
    LocalDate preliminaryLast,
    LocalDate finalLast,
    boolean isCertain) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** The day in Japan of a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, JAPAN);
  }

  /**
   * Counts.
   *
   * @param finalReportDays of {@link LeakDuty#finalReportDays()}
   */
  public static ReportDays of(LocalDate knownOn, int finalReportDays, ClosedDays closedDays) {
    ClosedDays.Moved last = closedDays.openFrom(knownOn.plusDays(finalReportDays - 1L));
    return new ReportDays(
        knownOn, knownOn.plusDays(2), knownOn.plusDays(4), last.day(), last.isCertain());
  }
}
