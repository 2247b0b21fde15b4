package kyojo.persistence.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.TableId;
import kyojo.persistence.Keys;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Releases in the table statistics, of which it reads partitions that begin with {@code R#}. */
public final class DynamoReleaseReader implements ReleaseReader {
  private final StatisticsTable statistics;

  public DynamoReleaseReader(StatisticsTable statistics) {
    this.statistics = statistics;
  }

  @Override
  public Optional<Release> latest() {
    return before(Integer.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public Optional<Release> find(int number) {
    return item(ReleaseKeys.INDEX, ReleaseKeys.number(number)).flatMap(ReleaseItems::release);
  }

  @Override
  public List<Release> before(int before, int limit) {
    var values =
        Map.of(
            ":pk", AttributeValue.fromS(ReleaseKeys.INDEX),
            ":before", AttributeValue.fromS(ReleaseKeys.number(before)));
    return statistics
        .client()
        .query(query ->
            query
                .tableName(statistics.name())
                .keyConditionExpression("#pk = :pk AND #sk < :before")
                .expressionAttributeNames(Map.of("#pk", Keys.PK, "#sk", Keys.SK))
                .expressionAttributeValues(values)
                .scanIndexForward(false)
                .consistentRead(true)
                // Only the newest can be one that is still being made.
                .limit(limit + 1))
        .items()
        .stream()
        .flatMap(item -> ReleaseItems.release(item).stream())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id) {
    return table(ReleaseKeys.national(tables, year), ReleaseKeys.table(id), year, id);
  }

  @Override
  public Optional<ReleasedTable> own(
      CommunityId community, int tables, FiscalYear year, TableId id) {
    return table(ReleaseKeys.own(community, year), ReleaseKeys.ownTable(tables, id), year, id);
  }

  private Optional<ReleasedTable> table(String pk, String sk, FiscalYear year, TableId id) {
    return item(pk, sk).map(item -> ReleasedTableBytes.read(ReleaseItems.bytes(item), year, id));
  }

  private Optional<Map<String, AttributeValue>> item(String pk, String sk) {
    return Optional.of(
            statistics
                .client()
                .getItem(get ->
                    get.tableName(statistics.name())
                        .key(ReleaseKeys.key(pk, sk))
                        .consistentRead(true))
                .item())
        .filter(item -> !item.isEmpty());
  }
}
