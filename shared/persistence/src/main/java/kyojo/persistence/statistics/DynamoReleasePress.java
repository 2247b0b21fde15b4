package kyojo.persistence.statistics;

import static kyojo.persistence.statistics.ReleaseItems.attribute;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleasePress;
import kyojo.domain.statistics.Standing;
import kyojo.persistence.Keys;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * Puts releases into the table statistics. The item of the index holds the number from the
 * beginning, and counts beginnings; whoever began last writes over what others put, others no
 * longer over theirs, and only the last can publish.
 */
public final class DynamoReleasePress implements ReleasePress {
  /** How often the next number is looked for while others publish. */
  private static final int ATTEMPTS_MAX = 5;

  private static final int STATE_PAGES_MAX = 100;
  private static final int OWN_PAGES_MAX = 100;

  private final StatisticsTable statistics;
  private final DynamoReleaseReader reader;

  public DynamoReleasePress(StatisticsTable statistics) {
    this.statistics = statistics;
    this.reader = new DynamoReleaseReader(statistics);
  }

  @Override
  public Draft begin() {
    for (int attempt = 1; ; attempt++) {
      int next = reader.latest().map(Release::number).orElse(0) + 1;
      try {
        return new DynamoDraft(statistics, next, claim(next));
      } catch (ConditionalCheckFailedException e) {
        if (attempt == ATTEMPTS_MAX) {
          throw e;
        }
      }
    }
  }

  private int claim(int release) {
    var claimed =
        statistics
            .client()
            .updateItem(update ->
                update
                    .tableName(statistics.name())
                    .key(ReleaseKeys.key(ReleaseKeys.INDEX, ReleaseKeys.number(release)))
                    .updateExpression("ADD #attempt :one")
                    .conditionExpression("attribute_not_exists(#at)")
                    .expressionAttributeNames(
                        Map.of("#attempt", ReleaseItems.ATTEMPT, "#at", ReleaseItems.AT))
                    .expressionAttributeValues(Map.of(":one", attribute(1)))
                    .returnValues(ReturnValue.UPDATED_NEW))
            .attributes();
    return ReleaseItems.number(claimed, ReleaseItems.ATTEMPT);
  }

  @Override
  public List<Contribution> counted(int release, FiscalYear year, int bucket) {
    return items(
            ReleaseKeys.state(year, bucket),
            "#pk = :pk AND begins_with(#sk, :sk)",
            ReleaseKeys.number(release) + "#",
            STATE_PAGES_MAX)
        .map(item -> CountedBytes.read(ReleaseItems.bytes(item), year))
        // What is behind an empty part was left by an attempt that was broken off.
        .takeWhile(part -> !part.isEmpty())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Standing standing(int release, FiscalYear year) {
    var item =
        statistics
            .client()
            .getItem(get ->
                get.tableName(statistics.name())
                    .key(ReleaseKeys.key(ReleaseKeys.standing(year), ReleaseKeys.number(release)))
                    .consistentRead(true))
            .item();
    return item.isEmpty() ? Standing.NONE : StandingBytes.read(ReleaseItems.bytes(item));
  }

  @Override
  public void forget(int before, FiscalYear year) {
    forget(before, ReleaseKeys.standing(year));
    for (int bucket = 0; bucket < ContributionStore.BUCKETS; bucket++) {
      forget(before, ReleaseKeys.state(year, bucket));
    }
  }

  private void forget(int before, String partition) {
    items(partition, "#pk = :pk AND #sk < :sk", ReleaseKeys.number(before), STATE_PAGES_MAX)
        .forEach(this::delete);
  }

  @Override
  public void forget(CommunityId community, FiscalYear year) {
    items(ReleaseKeys.own(community, year), "#pk = :pk AND #sk >= :sk", "0", OWN_PAGES_MAX)
        .forEach(this::delete);
  }

  private void delete(Map<String, AttributeValue> item) {
    var key = ReleaseKeys.key(ReleaseItems.text(item, Keys.PK), ReleaseItems.text(item, Keys.SK));
    statistics.client().deleteItem(delete -> delete.tableName(statistics.name()).key(key));
  }

  private Stream<Map<String, AttributeValue>> items(
      String pk, String condition, String sk, int pagesMax) {
    var query =
        QueryRequest.builder()
            .tableName(statistics.name())
            .keyConditionExpression(condition)
            .expressionAttributeNames(Map.of("#pk", Keys.PK, "#sk", Keys.SK))
            .expressionAttributeValues(
                Map.of(":pk", AttributeValue.fromS(pk), ":sk", AttributeValue.fromS(sk)))
            .consistentRead(true)
            .build();
    return statistics.client().queryPaginator(query).stream()
        .limit(pagesMax)
        .flatMap(page -> page.items().stream());
  }
}
