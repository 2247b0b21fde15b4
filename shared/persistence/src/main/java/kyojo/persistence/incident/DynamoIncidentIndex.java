package kyojo.persistence.incident;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.desk.DeskLimits;
import kyojo.domain.incident.desk.IncidentIndex;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Cases by the months in which their reports came, the newest first; one query a month. */
public final class DynamoIncidentIndex implements IncidentIndex {
  private static final int DAYS_A_MONTH = 28;

  private final RecordsTable records;
  private final CaseItems cases;

  public DynamoIncidentIndex(RecordsTable records, TenantCipher cipher) {
    this.records = records;
    this.cases = new CaseItems(new IncidentSeal(cipher));
  }

  @Override
  public List<IncidentCase> open(CommunityId community, Instant now) {
    return months(now, MonthType.INCIDENTS)
        .flatMap(month -> items(community, MonthType.INCIDENTS, month))
        .map(item -> cases.read(community, item))
        .filter(found -> !found.hasExpired(now))
        .limit(DeskLimits.OPEN_MAX)
        .toList();
  }

  @Override
  public List<IncidentCase> done(CommunityId community, Instant before) {
    return months(before, MonthType.DONE_INCIDENTS)
        .flatMap(month -> items(community, MonthType.DONE_INCIDENTS, month))
        .map(item -> cases.read(community, item))
        .filter(found -> found.receivedAt().isBefore(before))
        .limit(DeskLimits.ROWS_MAX)
        .toList();
  }

  /** That whose erasure has begun is seen by nobody. */
  private Stream<IncidentItem> items(CommunityId community, MonthType type, YearMonth month) {
    String partition = Keys.months(community, type, month);
    return records
        .of(community, IncidentItemSchema.SCHEMA)
        .index(Keys.BY_MONTH)
        .query(query ->
            query
                .queryConditional(QueryConditional.keyEqualTo(key -> key.partitionValue(partition)))
                .scanIndexForward(false)
                .limit(DeskLimits.ROWS_MAX))
        .stream()
        .flatMap(page -> page.items().stream())
        .filter(item -> item.head().type().equals(IncidentItem.CASE));
  }

  /** This month and those before it in which something can lie that has not ended. */
  private static Stream<YearMonth> months(Instant now, MonthType type) {
    YearMonth newest = Keys.month(now);
    return IntStream.rangeClosed(0, type.daysBefore() / DAYS_A_MONTH).mapToObj(newest::minusMonths);
  }
}
