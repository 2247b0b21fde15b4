package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The one attribute of a stored diagnosis that changes, and the key of its item. */
record NextMark(String pk, String sk, @Nullable String nextAt) {
  static final TableSchema<NextMark> SCHEMA =
      StaticImmutableTableSchema.builder(NextMark.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(NextMark::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(NextMark::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(DiagnosisItemSchema.NEXT_AT)
                      .getter(NextMark::nextAt)
                      .setter(Builder::nextAt))
          .build();

  /** That a diagnosis, and no tombstone, lies there, and that nobody has noted anything else. */
  static Expression isStill(Optional<Instant> seen) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":type", AttributeValue.fromS(DiagnosisItem.DIAGNOSIS));
    seen.ifPresent(instant -> values.put(":seen", AttributeValue.fromS(instant.toString())));
    String unchanged = seen.isPresent() ? "#seen = :seen" : "attribute_not_exists(#seen)";
    return Expression.builder()
        .expression("#type = :type AND " + unchanged)
        .expressionNames(Map.of("#type", "type", "#seen", DiagnosisItemSchema.NEXT_AT))
        .expressionValues(values)
        .build();
  }

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable String nextAt;

    Builder pk(String value) {
      this.pk = value;
      return this;
    }

    Builder sk(String value) {
      this.sk = value;
      return this;
    }

    Builder nextAt(String value) {
      this.nextAt = value;
      return this;
    }

    NextMark build() {
      return new NextMark(requireNonNull(pk, Keys.PK), requireNonNull(sk, Keys.SK), nextAt);
    }
  }
}
