package kyojo.persistence.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import kyojo.domain.Limits;
import kyojo.domain.community.NoKeys;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.ShortMemory;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Tenants' keysets in the table records, each wrapped under the key of the deployment. Opened ones
 * are remembered for a minute, so that a destroyed key opens nothing for longer. Thread-safe.
 */
public final class KeysetStore implements TenantKeys {
  private static final Duration FRESH = Duration.ofSeconds(Limits.KEYS_REMEMBERED_SECONDS);
  private static final int ATTEMPTS_MAX = 5;

  private final RecordsTable records;
  private final Keysets keysets;
  private final ShortMemory<CommunityId, Keysets.Opened> memory;

  /**
   * @param wrapping the key of the deployment; asked for when the first keyset is met, not before
   */
  KeysetStore(RecordsTable records, Supplier<Aead> wrapping, InstantSource clock) {
    this.records = records;
    this.keysets = new Keysets(wrapping);
    this.memory = new ShortMemory<>(FRESH, Limits.COMMUNITIES_MAX, clock);
  }

  /** Keysets wrapped as the settings say. */
  public static KeysetStore open(RecordsTable records, KeysSettings settings, InstantSource clock) {
    return new KeysetStore(records, new Wrapping(settings), clock);
  }

  /** What encrypts and decrypts for the tenant; empty where it has no keys, or none any more. */
  Optional<Keysets.Opened> find(CommunityId community) {
    return memory.find(
        community, id -> stored(id).map(item -> Keysets.open(keysets.unwrap(id, item.wrapped()))));
  }

  /** The tenant's keyset is read anew when it is next asked for. */
  void forget(CommunityId community) {
    memory.forget(community);
  }

  @Override
  public void create(CommunityId community) {
    if (stored(community).isEmpty()) {
      put(item(community, 1, Keysets.fresh()), community, RecordsTable.NOTHING_THERE);
    }
  }

  @Override
  public void rotate(CommunityId community) {
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      KeysetItem old = stored(community).orElseThrow(NoKeys::new);
      KeysetHandle next = Keysets.withNewPrimary(keysets.unwrap(community, old.wrapped()));
      if (put(item(community, old.version() + 1, next), community, versionIs(old.version()))) {
        memory.forget(community);
        return;
      }
    }
    throw new IllegalStateException("the tenant's keys are being rotated by others");
  }

  @Override
  public void destroy(CommunityId community) {
    table(community)
        .deleteItem(
            Key.builder().partitionValue(Keys.keys(community)).sortValue(Keys.KEYSET).build());
    memory.forget(community);
  }

  private boolean put(KeysetItem item, CommunityId community, Expression condition) {
    try {
      table(community)
          .putItem(
              PutItemEnhancedRequest.builder(KeysetItem.class)
                  .item(item)
                  .conditionExpression(condition)
                  .build());
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private static Expression versionIs(long version) {
    return Expression.builder()
        .expression("#version = :version")
        .putExpressionName("#version", KeysetItemSchema.VERSION)
        .putExpressionValue(":version", AttributeValue.fromN(Long.toString(version)))
        .build();
  }

  private KeysetItem item(CommunityId community, long version, KeysetHandle keyset) {
    var head =
        new ItemHead(
            Keys.keys(community),
            Keys.KEYSET,
            null,
            null,
            KeysetItem.KEYSET,
            KeysetItem.SCHEMA_VERSION,
            ItemHead.NEVER);
    return new KeysetItem(head, version, keysets.wrap(community, keyset));
  }

  private Optional<KeysetItem> stored(CommunityId community) {
    return Optional.ofNullable(
        table(community).getItem(RecordsTable.get(Keys.keys(community), Keys.KEYSET)));
  }

  private DynamoDbTable<KeysetItem> table(CommunityId community) {
    return records.of(community, KeysetItemSchema.SCHEMA);
  }
}
