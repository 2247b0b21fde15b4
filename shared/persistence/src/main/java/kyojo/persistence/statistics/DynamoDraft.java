package kyojo.persistence.statistics;

import static kyojo.persistence.statistics.ReleaseItems.attribute;

import java.util.List;
import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleasePress;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.Standing;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A release that is being made.
 *
 * @param attempt the beginning that it is of
 */
record DynamoDraft(StatisticsTable statistics, int number, int attempt)
    implements ReleasePress.Draft {

  @Override
  public void put(ReleasedTable table) {
    put(
        ReleaseKeys.national(number, table.year()),
        ReleaseKeys.table(table.id()),
        ReleasedTableBytes.write(table));
  }

  @Override
  public void put(CommunityId community, ReleasedTable table) {
    put(
        ReleaseKeys.own(community, table.year()),
        ReleaseKeys.ownTable(number, table.id()),
        ReleasedTableBytes.write(table));
  }

  /** A part without a firm follows, in the place of those that a broken-off attempt left. */
  @Override
  public void keep(FiscalYear year, int bucket, List<Contribution> counted) {
    String pk = ReleaseKeys.state(year, bucket);
    int parts = Math.ceilDiv(counted.size(), CountedBytes.FIRMS_MAX);
    for (int part = 0; part < parts; part++) {
      int from = part * CountedBytes.FIRMS_MAX;
      var firms = counted.subList(from, Math.min(from + CountedBytes.FIRMS_MAX, counted.size()));
      put(pk, ReleaseKeys.statePart(number, part), CountedBytes.write(firms));
    }
    put(pk, ReleaseKeys.statePart(number, parts), CountedBytes.write(List.of()));
  }

  @Override
  public void keep(FiscalYear year, Standing standing) {
    put(ReleaseKeys.standing(year), ReleaseKeys.number(number), StandingBytes.write(standing));
  }

  private void put(String pk, String sk, byte[] bytes) {
    try {
      statistics
          .client()
          .putItem(put ->
              put.tableName(statistics.name())
                  .item(ReleaseItems.item(pk, sk, attempt, bytes))
                  .conditionExpression("attribute_not_exists(#attempt) OR #attempt <= :attempt")
                  .expressionAttributeNames(Map.of("#attempt", ReleaseItems.ATTEMPT))
                  .expressionAttributeValues(Map.of(":attempt", attribute(attempt))));
    } catch (ConditionalCheckFailedException _) {
      // Another was begun meanwhile; this one will not be published.
      return;
    }
  }

  @Override
  public boolean publish(Release release) {
    if (release.number() != number) {
      throw new IllegalArgumentException("a release of another number");
    }
    Map<String, AttributeValue> item = ReleaseItems.item(release, attempt);
    try {
      statistics
          .client()
          .putItem(put ->
              put.tableName(statistics.name())
                  .item(item)
                  .conditionExpression("#attempt = :attempt AND attribute_not_exists(#at)")
                  .expressionAttributeNames(
                      Map.of("#attempt", ReleaseItems.ATTEMPT, "#at", ReleaseItems.AT))
                  .expressionAttributeValues(Map.of(":attempt", attribute(attempt))));
      return true;
    } catch (ConditionalCheckFailedException _) {
      // An answer may have been lost on its way, and the SDK have sent the same again.
      return item.equals(published());
    }
  }

  private Map<String, AttributeValue> published() {
    return statistics
        .client()
        .getItem(get ->
            get.tableName(statistics.name())
                .key(ReleaseKeys.key(ReleaseKeys.INDEX, ReleaseKeys.number(number)))
                .consistentRead(true))
        .item();
  }
}
