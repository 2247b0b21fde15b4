package kyojo.persistence.closing;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;

/**
 * Every partition in which a tenant's items can lie, in the order in which they are read and
 * erased: what firms left, by type and month of the index; then what staff left; the members last,
 * so that an owner who was cut off comes in as long as there is something to do.
 */
final class TenantPlan {
  private static final int DAYS_A_MONTH = 28;

  /** The table removes what has ended within days, not at once. */
  private static final int MONTHS_TO_REMOVE = 2;

  private TenantPlan() {}

  /**
   * A partition.
   *
   * @param byMonth whether of the index
   * @param isTrail whether entries are added while the closing goes on
   */
  record Part(String partition, boolean byMonth, boolean isTrail) {}

  static List<Part> of(CommunityId community, Instant asOf) {
    var plan = new ArrayList<Part>();
    YearMonth now = Keys.month(asOf);
    for (var type : MonthType.values()) {
      months(now, type.daysBefore(), type.daysAfter())
          .forEach(month -> plan.add(new Part(Keys.months(community, type, month), true, false)));
    }
    plan.add(new Part(Keys.originCodes(community), false, false));
    plan.add(new Part(Keys.figures(community), false, false));
    plan.add(new Part(Keys.mailboxes(community), false, false));
    months(now, Limits.AUDIT_DAYS, 0)
        .forEach(month -> plan.add(new Part(Keys.auditOf(community, month), false, true)));
    plan.add(new Part(Keys.members(community), false, false));
    return plan;
  }

  private static List<YearMonth> months(YearMonth now, int daysBefore, int daysAfter) {
    YearMonth first = now.minusMonths(daysBefore / DAYS_A_MONTH + MONTHS_TO_REMOVE);
    int count =
        (int) first.until(now.plusMonths(daysAfter / DAYS_A_MONTH + 1L), ChronoUnit.MONTHS) + 1;
    return IntStream.range(0, count).mapToObj(first::plusMonths).toList();
  }
}
