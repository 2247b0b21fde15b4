package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.RecountProgress;
import kyojo.domain.statistics.RecountedContributions;
import kyojo.persistence.Keys;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Contributions as items: what is read is compared attribute by attribute, and nothing of it has to
 * be understood.
 */
public final class DynamoRecountedContributions implements RecountedContributions {
  private static final String NO_VERSION = "0".repeat(40);
  private static final Set<String> NO_CONTENT = Set.of(Keys.PK, Keys.SK, ContributionItem.VERSION);
  private static final String END = "expiresAt";

  private final DynamoDbClient client;
  private final String table;
  private final InstantSource clock;

  public DynamoRecountedContributions(StatisticsTable statistics, InstantSource clock) {
    this.client = statistics.client();
    this.table = statistics.name();
    this.clock = clock;
  }

  @Override
  public List<Firm> firms(FiscalYear year, int bucket) {
    var request =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(
                Map.of(":pk", AttributeValue.fromS(ContributionItems.pk(year, bucket))))
            .projectionExpression(Keys.SK)
            .build();
    return client.queryPaginator(request).stream()
        .limit(DynamoContributionStore.PAGES_MAX)
        .flatMap(page -> page.items().stream())
        .map(item -> ContributionItems.firm(requireNonNull(item.get(Keys.SK)).s()))
        .toList();
  }

  @Override
  public Seen find(Firm firm, FiscalYear year) {
    String pk = ContributionItems.pk(year, ContributionItems.bucket(firm));
    return new SeenItem(firm, year, item(pk, ContributionItems.sk(firm)));
  }

  @Override
  public Optional<RecountProgress> progress() {
    return Optional.of(item(ProgressItem.PK, ProgressItem.SK))
        .filter(item -> !item.isEmpty())
        .map(ProgressItem::progress);
  }

  @Override
  public void keep(RecountProgress progress) {
    client.putItem(put -> put.tableName(table).item(ProgressItem.item(progress)));
  }

  private Map<String, AttributeValue> item(String pk, String sk) {
    return client
        .getItem(get ->
            get.tableName(table)
                .key(Map.of(Keys.PK, AttributeValue.fromS(pk), Keys.SK, AttributeValue.fromS(sk)))
                .consistentRead(true))
        .item();
  }

  private final class SeenItem implements Seen {
    private final Firm firm;
    private final FiscalYear year;
    private final Map<String, AttributeValue> item;

    SeenItem(Firm firm, FiscalYear year, Map<String, AttributeValue> item) {
      this.firm = firm;
      this.year = year;
      this.item = item;
    }

    @Override
    public FiscalYear year() {
      return year;
    }

    @Override
    public boolean is(Optional<Contribution> expected) {
      return content(item).equals(content(attributes(expected)));
    }

    @Override
    public boolean repair(Optional<Contribution> expected) {
      var put = PutItemRequest.builder().tableName(table).item(attributes(expected));
      var names = Map.of("#version", ContributionItem.VERSION);
      Optional<AttributeValue> version = Optional.ofNullable(item.get(ContributionItem.VERSION));
      version.ifPresentOrElse(
          it ->
              put.conditionExpression("#version = :version")
                  .expressionAttributeValues(Map.of(":version", it)),
          () -> put.conditionExpression("attribute_not_exists(#version)"));
      try {
        client.putItem(put.expressionAttributeNames(names).build());
        return true;
      } catch (ConditionalCheckFailedException other) {
        return false;
      }
    }

    private Map<String, AttributeValue> attributes(Optional<Contribution> expected) {
      ContributionItem whole =
          expected
              .map(it -> ContributionItems.item(it, version()))
              .orElseGet(() -> ContributionItems.gone(firm, year, version(), clock.instant()));
      return ContributionItemSchema.SCHEMA.itemToMap(whole, true);
    }

    private String version() {
      return Optional.ofNullable(item.get(ContributionItem.VERSION))
          .map(AttributeValue::b)
          .map(SdkBytes::asByteArray)
          .filter(VersionBytes::isWhole)
          .map(VersionBytes::text)
          .orElse(NO_VERSION);
    }
  }

  /** Nothing where there is no more than that something is gone. */
  private static Map<String, AttributeValue> content(Map<String, AttributeValue> item) {
    var content = new HashMap<>(item);
    content.keySet().removeAll(NO_CONTENT);
    return content.keySet().equals(Set.of(END)) ? Map.of() : content;
  }
}
