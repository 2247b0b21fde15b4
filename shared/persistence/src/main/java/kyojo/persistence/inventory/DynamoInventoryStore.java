package kyojo.persistence.inventory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.inventory.Inventory;
import kyojo.domain.inventory.InventoryStore;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Lists of devices in DynamoDB: one item a firm, beside its diagnoses. */
public final class DynamoInventoryStore implements InventoryStore {
  private static final String VERSION = InventoryItemSchema.VERSION;
  private static final AttributeValue KEPT = AttributeValue.fromS(InventoryItem.INVENTORY);

  /** How often it is tried again while the firm saves at the same moment. */
  private static final int ATTEMPTS_MAX = 5;

  private final RecordsTable records;
  private final Optional<TenantCipher> cipher;

  /** A store that can only erase: it opens no list, and takes none. */
  public DynamoInventoryStore(RecordsTable records) {
    this(records, Optional.empty());
  }

  public DynamoInventoryStore(RecordsTable records, TenantCipher cipher) {
    this(records, Optional.of(cipher));
  }

  private DynamoInventoryStore(RecordsTable records, Optional<TenantCipher> cipher) {
    this.records = records;
    this.cipher = cipher;
  }

  @Override
  public Addition found(Sealed first) {
    Inventory inventory = first.inventory();
    DynamoDbTable<InventoryItem> table = table(inventory.community());
    try {
      table.putItem(put(first, RecordsTable.NOTHING_THERE));
      return new Addition.Added();
    } catch (ConditionalCheckFailedException e) {
      InventoryItem old = table.tableSchema().mapToItem(e.item());
      return old.head().isTombstone()
          ? new Addition.Erased()
          : new Addition.AlreadyThere(
              InventoryItems.sealed(old, inventory.community(), inventory.firm(), cipher()));
    }
  }

  @Override
  public boolean add(Sealed first) {
    Instant now = first.inventory().savedAt();
    return isPut(
        first,
        Expression.builder()
            .expression(
                "attribute_not_exists(#pk) OR ((#type = :tombstone OR #end <= :now)"
                    + " AND (#version = :before OR attribute_not_exists(#version)))")
            .expressionNames(
                Map.of("#pk", Keys.PK, "#type", "type", "#end", "expiresAt", "#version", VERSION))
            .expressionValues(
                Map.of(
                    ":tombstone", AttributeValue.fromS(ItemHead.TOMBSTONE),
                    ":now", AttributeValue.fromN(Long.toString(now.getEpochSecond())),
                    ":before", versionBefore(first)))
            .build());
  }

  @Override
  public boolean replace(Sealed next) {
    return isPut(
        next,
        Expression.builder()
            .expression("#type = :type AND #version = :before")
            .expressionNames(Map.of("#type", "type", "#version", VERSION))
            .expressionValues(Map.of(":type", KEPT, ":before", versionBefore(next)))
            .build());
  }

  @Override
  public Found find(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.INVENTORY);
    InventoryItem item = table(community).getItem(request);
    if (item == null) {
      return new Found.None();
    }
    return item.head().isTombstone()
        ? new Found.Erased(item.version() == null ? 0 : item.version())
        : new Found.Kept(InventoryItems.sealed(item, community, firm, cipher()));
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Instant forgottenAt) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.INVENTORY);
    for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      InventoryItem item = table(community).getItem(request);
      if (item == null || item.head().isTombstone() || isErased(community, item, forgottenAt)) {
        return;
      }
    }
    throw new IllegalStateException("a list is saved faster than it can be erased");
  }

  /** False where another version has come in its place, or it is gone. */
  private boolean isErased(CommunityId community, InventoryItem kept, Instant forgottenAt) {
    try {
      table(community)
          .putItem(
              PutItemEnhancedRequest.builder(InventoryItem.class)
                  .item(InventoryItems.tombstone(kept, forgottenAt))
                  .conditionExpression(
                      Expression.builder()
                          .expression("#type = :type AND #version = :version")
                          .expressionNames(Map.of("#type", "type", "#version", VERSION))
                          .expressionValues(
                              Map.of(":type", KEPT, ":version", number(kept.version())))
                          .build())
                  .build());
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private static AttributeValue versionBefore(Sealed sealed) {
    return number(sealed.inventory().version() - 1);
  }

  private static AttributeValue number(@Nullable Long version) {
    return AttributeValue.fromN(Long.toString(requireNonNull(version)));
  }

  private boolean isPut(Sealed sealed, Expression condition) {
    try {
      table(sealed.inventory().community()).putItem(put(sealed, condition));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private PutItemEnhancedRequest<InventoryItem> put(Sealed sealed, Expression condition) {
    return PutItemEnhancedRequest.builder(InventoryItem.class)
        .item(InventoryItems.item(sealed, cipher()))
        .conditionExpression(condition)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  private TenantCipher cipher() {
    return cipher.orElseThrow(() -> new IllegalStateException("no list opens here"));
  }

  private DynamoDbTable<InventoryItem> table(CommunityId community) {
    return records.of(community, InventoryItemSchema.SCHEMA);
  }
}
