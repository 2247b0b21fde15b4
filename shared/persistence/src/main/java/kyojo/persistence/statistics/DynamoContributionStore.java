package kyojo.persistence.statistics;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FiscalYear;
import kyojo.persistence.Keys;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Contributions in DynamoDB. */
public final class DynamoContributionStore implements ContributionStore {
  /** A megabyte each, some 5,000 firms: 32 million in a year. */
  static final int PAGES_MAX = 100;

  private final DynamoDbTable<ContributionItem> table;
  private final InstantSource clock;

  public DynamoContributionStore(StatisticsTable statistics, InstantSource clock) {
    this.table = statistics.of(ContributionItemSchema.SCHEMA);
    this.clock = clock;
  }

  @Override
  public void put(Firm firm, FiscalYear year, Optional<Contribution> contribution, String version) {
    var item =
        contribution
            .map(it -> ContributionItems.item(requireOf(firm, year, it), version))
            .orElseGet(() -> ContributionItems.gone(firm, year, version, clock.instant()));
    try {
      table.putItem(put -> put.item(item).conditionExpression(isNotLaterThan(item.version())));
    } catch (ConditionalCheckFailedException later) {
      // What is there knows more than this does.
    }
  }

  private static Contribution requireOf(Firm firm, FiscalYear year, Contribution contribution) {
    if (!contribution.firm().equals(firm) || !contribution.year().equals(year)) {
      throw new IllegalArgumentException("a contribution of another firm or year");
    }
    return contribution;
  }

  private static Expression isNotLaterThan(byte[] version) {
    return Expression.builder()
        .expression("attribute_not_exists(#pk) OR #version <= :version")
        .expressionNames(Map.of("#pk", Keys.PK, "#version", ContributionItem.VERSION))
        .expressionValues(Map.of(":version", AttributeValue.fromB(SdkBytes.fromByteArray(version))))
        .build();
  }

  @Override
  public List<Contribution> bucket(FiscalYear year, int bucket) {
    return items(year, bucket).stream()
        .filter(item -> !item.isGone())
        .map(item -> ContributionItems.contribution(item, year))
        .toList();
  }

  private List<ContributionItem> items(FiscalYear year, int bucket) {
    String pk = ContributionItems.pk(year, bucket);
    var request =
        QueryEnhancedRequest.builder()
            .queryConditional(QueryConditional.keyEqualTo(key -> key.partitionValue(pk)))
            .consistentRead(true)
            .build();
    var pages = table.query(request).stream().limit(PAGES_MAX + 1L).toList();
    if (pages.size() > PAGES_MAX) {
      throw new IllegalStateException("more contributions than a year may have");
    }
    return pages.stream().flatMap(page -> page.items().stream()).toList();
  }
}
