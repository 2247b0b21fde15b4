package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.FirmIndex;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The index byMonth, of which nothing but keys is asked for. */
public final class DynamoFirmIndex implements FirmIndex {
  /** Firms that are looked at in one step, in a second or two. */
  private static final int PAGE_ITEMS = 300;

  /** Before every place: a place begins with a year. */
  private static final String BEGINNING = " ";

  private final RecordsTable records;

  public DynamoFirmIndex(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Page firms(CommunityId community, YearMonth month, Optional<String> after) {
    var values =
        Map.of(
            ":month",
            AttributeValue.fromS(Keys.diagnosesOf(community, month)),
            ":after",
            AttributeValue.fromS(after.orElse(BEGINNING)));
    var page =
        records
            .client(community)
            .query(query ->
                query
                    .tableName(records.name())
                    .indexName(Keys.BY_MONTH)
                    .keyConditionExpression("monthPk = :month AND monthSk > :after")
                    .expressionAttributeValues(values)
                    .projectionExpression(Keys.PK)
                    .limit(PAGE_ITEMS));
    return new Page(
        page.items().stream()
            .map(item -> new Firm(community, Keys.firmOf(community, text(item, Keys.PK))))
            .collect(Collectors.toSet()),
        page.hasLastEvaluatedKey()
            ? Optional.of(text(page.lastEvaluatedKey(), Keys.MONTH_SK))
            : Optional.empty());
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name)).s();
  }
}
