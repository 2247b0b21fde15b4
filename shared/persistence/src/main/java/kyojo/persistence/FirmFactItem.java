package kyojo.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.diagnosis.FirmFact;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The one item of a {@link FirmFact} in its firm's partition: its place, and its end. Thread-safe.
 *
 * @param sk where it lies
 * @param months where the index lists it, by the month of its end
 * @param sinceName the attribute that tells when it was made
 */
public record FirmFactItem(RecordsTable records, String sk, MonthType months, String sinceName)
    implements FirmFact {
  private static final String EXPIRES_AT = "expiresAt";

  /** The head of an item that ends then. */
  public ItemHead head(
      CommunityId community, FirmId firm, String type, int schemaVersion, Instant expiresAt) {
    return new ItemHead(
        Keys.firm(community, firm),
        sk,
        Keys.months(community, months, Keys.month(expiresAt)),
        Keys.atTime(expiresAt, firm.value()),
        type,
        schemaVersion,
        expiresAt.getEpochSecond());
  }

  @Override
  public Optional<Seen> seen(CommunityId community, FirmId firm) {
    return stored(community, firm)
        .filter(item -> !head(item).isTombstone())
        .map(item ->
            new Seen(
                requireNonNull(item.get(sinceName)).s(),
                Instant.ofEpochSecond(head(item).expiresAt())));
  }

  @Override
  public void endAt(CommunityId community, FirmId firm, Seen seen, Instant expiresAt) {
    stored(community, firm)
        .filter(item -> item.containsKey(sinceName))
        .ifPresent(item -> {
          var old = head(item);
          var changed = new HashMap<>(item);
          changed.putAll(
              ItemHead.SCHEMA.itemToMap(
                  head(community, firm, old.type(), old.schemaVersion(), expiresAt), true));
          put(community, changed, seen);
        });
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Seen seen, Instant forgottenAt) {
    var trace = ItemHead.tombstone(Keys.firm(community, firm), sk, forgottenAt.getEpochSecond());
    put(community, ItemHead.SCHEMA.itemToMap(trace, true), seen);
  }

  private Optional<Map<String, AttributeValue>> stored(CommunityId community, FirmId firm) {
    var key =
        Map.of(
            Keys.PK, AttributeValue.fromS(Keys.firm(community, firm)),
            Keys.SK, AttributeValue.fromS(sk));
    return Optional.of(
            records
                .client(community)
                .getItem(get -> get.tableName(records.name()).key(key).consistentRead(true))
                .item())
        .filter(item -> !item.isEmpty());
  }

  private void put(CommunityId community, Map<String, AttributeValue> item, Seen seen) {
    try {
      records
          .client(community)
          .putItem(put ->
              put.tableName(records.name())
                  .item(item)
                  .conditionExpression("#since = :since AND #end = :end")
                  .expressionAttributeNames(Map.of("#since", sinceName, "#end", EXPIRES_AT))
                  .expressionAttributeValues(
                      Map.of(
                          ":since", AttributeValue.fromS(seen.since()),
                          ":end",
                              AttributeValue.fromN(
                                  Long.toString(seen.expiresAt().getEpochSecond())))));
    } catch (ConditionalCheckFailedException _) {
      // It is not any more as it was seen.
    }
  }

  private static ItemHead head(Map<String, AttributeValue> item) {
    return ItemHead.SCHEMA.mapToItem(item);
  }
}
