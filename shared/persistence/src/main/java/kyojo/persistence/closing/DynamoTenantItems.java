package kyojo.persistence.closing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.closing.TenantItems;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.StoredProfile;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A tenant's public profile, and then its items, partition by partition of {@link TenantPlan}. A
 * place is the number of its partition, and the key after which it goes on there.
 */
public final class DynamoTenantItems implements TenantItems {
  /** About as many as a part of an archive holds: 700 bytes each. */
  private static final int READ_PAGE = 400;

  private static final int ERASE_PAGE = 1000;

  private final RecordsTable records;
  private final StoredProfile profile;
  private final Unsealing unsealing;

  public DynamoTenantItems(RecordsTable records, StoredProfile profile, Unsealing unsealing) {
    this.records = records;
    this.profile = profile;
    this.unsealing = unsealing;
  }

  /** Turns what is encrypted under the tenant's key into what it says. Thread-safe. */
  public interface Unsealing {
    /** The item with nothing encrypted in it. */
    Map<String, AttributeValue> open(CommunityId community, Map<String, AttributeValue> item);
  }

  @Override
  public Batch read(CommunityId community, Instant asOf, String from, int bytesMax) {
    List<TenantPlan.Part> plan = TenantPlan.of(community, asOf);
    DynamoDbClient client = records.client(community);
    var lines = new ArrayList<String>();
    if (from.equals(START)) {
      profile.find(community).map(RecordLine::of).ifPresent(lines::add);
    }
    long bytes = 0;
    Place place = Place.parse(from);
    for (int i = place.index(); i < plan.size(); i++) {
      TenantPlan.Part part = plan.get(i);
      Place after = place.index() == i ? place : new Place(i, List.of());
      var pages = client.queryPaginator(read(part, after, asOf));
      for (var item : pages.items()) {
        if (hasEnded(item, asOf)) {
          continue;
        }
        String line = RecordLine.of(unsealing.open(community, item));
        int length = line.getBytes(StandardCharsets.UTF_8).length;
        if (!lines.isEmpty() && bytes + length > bytesMax) {
          return new Batch(lines, Optional.of(after.text()));
        }
        lines.add(line);
        bytes += length;
        after = Place.after(i, part, item);
      }
    }
    return new Batch(lines, Optional.empty());
  }

  @Override
  public Erased erase(CommunityId community, Instant asOf, String from, int itemsMax) {
    List<TenantPlan.Part> plan = TenantPlan.of(community, asOf);
    DynamoDbClient client = records.client(community);
    var keys = new ArrayList<Map<String, AttributeValue>>();
    Place place = Place.parse(from);
    Optional<String> next = Optional.empty();
    for (int i = place.index(); i < plan.size() && next.isEmpty(); i++) {
      TenantPlan.Part part = plan.get(i);
      Place after = place.index() == i ? place : new Place(i, List.of());
      for (var item : client.queryPaginator(keysOf(part, after)).items()) {
        keys.add(key(item));
        if (keys.size() >= itemsMax) {
          next = Optional.of(Place.after(i, part, item).text());
          break;
        }
      }
    }
    new BatchWrites(client, records.name()).delete(keys);
    return new Erased(keys.size(), next);
  }

  private QueryRequest read(TenantPlan.Part part, Place after, Instant asOf) {
    var values = Map.of(":p", AttributeValue.fromS(part.partition()));
    if (!part.isTrail()) {
      return query(part, after).expressionAttributeValues(values).limit(READ_PAGE).build();
    }
    // What is added to the trail while the closing goes on is not in the archive. Without its Z,
    // the
    // second sorts before all that happened in it.
    String end = asOf.toString().replace("Z", "");
    return query(part, after)
        .keyConditionExpression("pk = :p AND sk < :end")
        .expressionAttributeValues(
            Map.of(":p", AttributeValue.fromS(part.partition()), ":end", AttributeValue.fromS(end)))
        .limit(READ_PAGE)
        .build();
  }

  private QueryRequest keysOf(TenantPlan.Part part, Place after) {
    String projection = part.byMonth() ? "pk, sk, monthPk, monthSk" : "pk, sk";
    return query(part, after)
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(part.partition())))
        .projectionExpression(projection)
        .limit(ERASE_PAGE)
        .build();
  }

  private QueryRequest.Builder query(TenantPlan.Part part, Place after) {
    var query = QueryRequest.builder().tableName(records.name());
    after.startKey(part).ifPresent(query::exclusiveStartKey);
    return part.byMonth()
        ? query.indexName(Keys.BY_MONTH).keyConditionExpression("monthPk = :p")
        : query.consistentRead(true).keyConditionExpression("pk = :p");
  }

  private static boolean hasEnded(Map<String, AttributeValue> item, Instant asOf) {
    return Long.parseLong(Place.value(item, "expiresAt").n()) <= asOf.getEpochSecond();
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of(Keys.PK, Place.value(item, Keys.PK), Keys.SK, Place.value(item, Keys.SK));
  }
}
