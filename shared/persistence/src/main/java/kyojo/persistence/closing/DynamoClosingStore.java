package kyojo.persistence.closing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.ClosingStore;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Closings in DynamoDB: an item for how it stands, and one a part of the archive. */
public final class DynamoClosingStore implements ClosingStore {
  private final RecordsTable records;
  private final ClosingItems items;

  public DynamoClosingStore(RecordsTable records, MemberNames names) {
    this.records = records;
    this.items = new ClosingItems(names);
  }

  @Override
  public Optional<Closing> find(CommunityId community) {
    var request = RecordsTable.get(Keys.closing(community), Keys.CLOSING);
    return Optional.ofNullable(closings(community).getItem(request))
        .map(item -> items.closing(item, community));
  }

  @Override
  public boolean replace(Closing next) {
    try {
      closings(next.community())
          .putItem(
              PutItemEnhancedRequest.builder(ClosingItem.class)
                  .item(items.item(next))
                  .conditionExpression(
                      next.version() == 1 ? RecordsTable.NOTHING_THERE : isAt(next.version() - 1))
                  .build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      // An answer may have been lost on its way, and the SDK have sent the same change again.
      return find(next.community()).filter(next::equals).isPresent();
    }
  }

  @Override
  public boolean remove(Closing closing) {
    CommunityId community = closing.community();
    try {
      closings(community)
          .deleteItem(
              DeleteItemEnhancedRequest.builder()
                  .key(key(community, Keys.CLOSING))
                  .conditionExpression(isAt(closing.version()))
                  .build());
    } catch (ConditionalCheckFailedException e) {
      if (find(community).isPresent()) {
        return false;
      }
    }
    // Where this ends half-way, the rest ends by its time to live; nobody can open it meanwhile.
    closing.archive().stream()
        .flatMap(archive -> archive.all().stream())
        .forEach(
            part -> parts(community).deleteItem(key(community, Keys.PART_PREFIX + part.digest())));
    return true;
  }

  @Override
  public void putPart(CommunityId community, String digest, SealedPart part, Instant expiresAt) {
    var head =
        new ItemHead(
            Keys.closing(community),
            Keys.PART_PREFIX + digest,
            null,
            null,
            SealedPartItem.PART,
            SealedPartItem.SCHEMA_VERSION,
            expiresAt.getEpochSecond());
    parts(community).putItem(new SealedPartItem(head, part.bytes()));
  }

  @Override
  public Optional<SealedPart> findPart(CommunityId community, String digest) {
    var request = RecordsTable.get(Keys.closing(community), Keys.PART_PREFIX + digest);
    return Optional.ofNullable(parts(community).getItem(request))
        .map(item -> new SealedPart(item.content()));
  }

  private static Expression isAt(long version) {
    return Expression.builder()
        .expression("#version = :before")
        .expressionNames(Map.of("#version", "version"))
        .expressionValues(Map.of(":before", AttributeValue.fromN(Long.toString(version))))
        .build();
  }

  private static Key key(CommunityId community, String sort) {
    return Key.builder().partitionValue(Keys.closing(community)).sortValue(sort).build();
  }

  private DynamoDbTable<ClosingItem> closings(CommunityId community) {
    return records.of(community, ClosingItemSchema.SCHEMA);
  }

  private DynamoDbTable<SealedPartItem> parts(CommunityId community) {
    return records.of(community, SealedPartItemSchema.SCHEMA);
  }
}
