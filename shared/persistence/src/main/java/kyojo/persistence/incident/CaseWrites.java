package kyojo.persistence.incident;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes of reports: several items in one step, of which the case comes first, so that every change
 * of a report is told by its case. Thread-safe.
 */
record CaseWrites(RecordsTable records) {
  private static final String FAILED = "ConditionalCheckFailed";
  private static final String NOTHING_THERE = "attribute_not_exists(pk)";

  /**
   * Writes all, or none.
   *
   * @return why none was written, one reason for each; nothing where all were
   */
  List<CancellationReason> write(CommunityId community, List<TransactWriteItem> writes) {
    try {
      records.client(community).transactWriteItems(all -> all.transactItems(writes));
      return List.of();
    } catch (TransactionCanceledException e) {
      return e.cancellationReasons();
    }
  }

  /** Whether a write was refused because of what lies in its place. */
  static boolean hasFailed(CancellationReason reason) {
    return FAILED.equals(reason.code());
  }

  /** Where nothing lies. */
  TransactWriteItem first(IncidentItem item) {
    return TransactWriteItem.builder()
        .put(put ->
            put.tableName(records.name())
                .item(attributes(item))
                .conditionExpression(NOTHING_THERE)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }

  /** Whatever lies there. */
  TransactWriteItem any(IncidentItem item) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(records.name()).item(attributes(item)))
        .build();
  }

  /** In the place of the version before, while nobody erases the report. */
  TransactWriteItem next(IncidentItem item) {
    long before = requireNonNull(item.version()) - 1;
    return TransactWriteItem.builder()
        .put(put ->
            put.tableName(records.name())
                .item(attributes(item))
                .conditionExpression("#version = :before AND #type = :case")
                .expressionAttributeNames(
                    Map.of("#version", IncidentItemSchema.VERSION, "#type", "type"))
                .expressionAttributeValues(
                    Map.of(
                        ":before", AttributeValue.fromN(Long.toString(before)),
                        ":case", AttributeValue.fromS(IncidentItem.CASE))))
        .build();
  }

  /** While it is in the state. */
  TransactWriteItem from(IncidentItem item, Enum<?> state) {
    return TransactWriteItem.builder()
        .put(put ->
            put.tableName(records.name())
                .item(attributes(item))
                .conditionExpression("#facts.#state = :state")
                .expressionAttributeNames(
                    Map.of("#facts", IncidentItemSchema.FACTS, "#state", AttachmentItems.STATE))
                .expressionAttributeValues(Map.of(":state", AttributeValue.fromS(state.name()))))
        .build();
  }

  TransactWriteItem delete(String pk, String sk) {
    return TransactWriteItem.builder()
        .delete(delete -> delete.tableName(records.name()).key(key(pk, sk)))
        .build();
  }

  /** What is there ends otherwise. */
  TransactWriteItem end(String pk, String sk, Instant end) {
    return TransactWriteItem.builder()
        .update(update ->
            update
                .tableName(records.name())
                .key(key(pk, sk))
                .updateExpression("SET #end = :end")
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeNames(Map.of("#end", "expiresAt"))
                .expressionAttributeValues(
                    Map.of(":end", AttributeValue.fromN(Long.toString(end.getEpochSecond())))))
        .build();
  }

  static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of(Keys.PK, AttributeValue.fromS(pk), Keys.SK, AttributeValue.fromS(sk));
  }

  private static Map<String, AttributeValue> attributes(IncidentItem item) {
    return IncidentItemSchema.SCHEMA.itemToMap(item, true);
  }
}
