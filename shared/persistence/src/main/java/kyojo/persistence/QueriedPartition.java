package kyojo.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The one partition that a query reads. Conditions are understood as stores and the SDK's enhanced
 * client write them, to the letter: what the database might understand in another way is not
 * understood here.
 */
final class QueriedPartition {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<partition>#?\\w+) = (?<value>:\\w+)"
              + "( AND ((?<sort>#?\\w+) (=|<|<=|>|>=|BETWEEN :\\w+ AND) :\\w+"
              + "|begins_with ?\\( ?(?<prefixed>#?\\w+), :\\w+ ?\\)))?");

  private QueriedPartition() {}

  /** The key's value; nothing where the query may reach more than one partition. */
  static Optional<AttributeValue> of(QueryRequest query) {
    return index(query).flatMap(index -> of(query, index)).filter(value -> goesOn(query, value));
  }

  private enum Index {
    TABLE(Keys.PK, Keys.SK),
    BY_MONTH(Keys.MONTH_PK, Keys.MONTH_SK);

    final String partition;
    final String sort;

    Index(String partition, String sort) {
      this.partition = partition;
      this.sort = sort;
    }
  }

  private static Optional<Index> index(QueryRequest query) {
    if (query.indexName() == null) {
      return Optional.of(Index.TABLE);
    }
    return query.indexName().equals(Keys.BY_MONTH) ? Optional.of(Index.BY_MONTH) : Optional.empty();
  }

  private static Optional<AttributeValue> of(QueryRequest query, Index index) {
    String text = Optional.ofNullable(query.keyConditionExpression()).orElse("");
    Matcher condition = CONDITION.matcher(text);
    return condition.matches()
            && query.keyConditions().isEmpty()
            && isNamed(query, condition.group("partition"), index.partition)
            && isNamed(query, condition.group("sort"), index.sort)
            && isNamed(query, condition.group("prefixed"), index.sort)
        ? Optional.ofNullable(query.expressionAttributeValues().get(condition.group("value")))
        : Optional.empty();
  }

  private static boolean isNamed(QueryRequest query, @Nullable String written, String name) {
    return written == null
        || query.expressionAttributeNames().getOrDefault(written, written).equals(name);
  }

  /** Whether a page that is not the first begins in the same partition. */
  private static boolean goesOn(QueryRequest query, AttributeValue partition) {
    Map<String, AttributeValue> start = query.exclusiveStartKey();
    String name = query.indexName() == null ? Keys.PK : Keys.MONTH_PK;
    return !query.hasExclusiveStartKey() || partition.equals(start.get(name));
  }
}
