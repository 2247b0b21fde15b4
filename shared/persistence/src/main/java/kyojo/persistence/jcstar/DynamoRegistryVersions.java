package kyojo.persistence.jcstar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Versions of one list of labels in the table reference, which belongs to no tenant. */
public final class DynamoRegistryVersions implements RegistryVersions {
  /** How often it is tried again when others write at the same moment and change nothing. */
  private static final int ATTEMPTS_MAX = 5;

  private static final Expression IS_WAITING =
      Expression.builder()
          .expression("attribute_exists(#pk) AND attribute_not_exists(#takenBackAt)")
          .expressionNames(Map.of("#pk", Keys.PK, "#takenBackAt", "takenBackAt"))
          .build();

  private final String partition;
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<PointerItem> pointers;
  private final DynamoDbTable<HeadItem> heads;
  private final DynamoDbTable<ChunkItem> chunks;

  public DynamoRegistryVersions(DynamoDbClient client, String tableName, Catalogue catalogue) {
    this.partition = RegistryItems.partition(catalogue);
    this.client =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions(List.of()).build();
    this.pointers = this.client.table(tableName, PointerItemSchema.SCHEMA);
    this.heads = this.client.table(tableName, HeadItemSchema.SCHEMA);
    this.chunks = this.client.table(tableName, ChunkItemSchema.SCHEMA);
  }

  @Override
  public RegistryPointer pointer() {
    return Optional.ofNullable(pointers.getItem(RecordsTable.get(partition, RegistryItems.POINTER)))
        .map(RegistryItems::pointer)
        .orElse(RegistryPointer.NONE);
  }

  @Override
  public Optional<RegistryHead> head(int version) {
    return item(version).map(RegistryItems::head);
  }

  @Override
  public List<RegistryHead> heads(OptionalInt before, int limit) {
    int count = Math.min(limit, JcstarLimits.HEADS_MAX);
    String end = before.isPresent() ? RegistryItems.headKey(before.getAsInt()) : "H$";
    return heads
        .query(query ->
            query
                .queryConditional(
                    QueryConditional.sortBetween(
                        from -> key(from, RegistryItems.headKey(0)), to -> key(to, end)))
                .scanIndexForward(false)
                .consistentRead(true)
                .limit(count + 1))
        .items()
        .stream()
        .map(RegistryItems::head)
        .filter(head -> before.isEmpty() || head.version() < before.getAsInt())
        .limit(count)
        .toList();
  }

  @Override
  public Optional<Registry> read(int version) {
    return item(version).map(item -> Registry.of(RegistryItems.head(item), parts(item).labels()));
  }

  @Override
  public Published publish(RegistryPointer seen, List<Label> labels, RegistryHead.Origin origin) {
    Registry.requireDistinct(labels);
    var parts = Chunks.of(labels);
    int models = labels.stream().mapToInt(label -> label.models().size()).sum();
    var head =
        new RegistryHead(seen.newest() + 1, origin, labels.size(), models, OptionalInt.empty());
    for (int n = 0; n < parts.zipped().size(); n++) {
      chunks.putItem(
          new ChunkItem(
              partition,
              RegistryItems.chunkKey(parts.digest(), n),
              ChunkItem.SCHEMA_VERSION,
              parts.zipped().get(n)));
    }
    return show(seen, RegistryItems.item(partition, head, parts.digest(), parts.zipped().size()));
  }

  @Override
  public Published restore(RegistryPointer seen, int version, Instant at) {
    HeadItem old =
        item(version).orElseThrow(() -> new IllegalArgumentException("no version " + version));
    RegistryHead known = RegistryItems.head(old);
    var head =
        new RegistryHead(
            seen.newest() + 1,
            known.origin().publishedAgain(at),
            known.labels(),
            known.models(),
            OptionalInt.of(version));
    return show(seen, RegistryItems.item(partition, head, old.digest(), old.chunks()));
  }

  @Override
  public boolean unschedule(RegistryPointer seen, Instant now) {
    return seen.next()
        .filter(next -> now.isBefore(next.from()))
        .flatMap(next -> item(next.version()))
        .filter(waiting ->
            change(
                seen,
                RegistryItems.item(
                    partition,
                    RegistryItems.head(waiting).takenBack(now),
                    waiting.digest(),
                    waiting.chunks()),
                IS_WAITING,
                seen.unscheduled(now)))
        .isPresent();
  }

  private Published show(RegistryPointer seen, HeadItem item) {
    RegistryHead head = RegistryItems.head(item);
    var next =
        seen.publishing(head.version(), head.origin().publishedAt(), head.origin().validFrom());
    return change(seen, item, RecordsTable.NOTHING_THERE, next)
        ? new Published.Done(head)
        : new Published.Stale();
  }

  /**
   * Writes a head, and the pointer that goes with it: both, or none where the pointer is another.
   */
  private boolean change(
      RegistryPointer seen, HeadItem item, Expression condition, RegistryPointer next) {
    for (int attempt = 1; ; attempt++) {
      try {
        write(seen, item, condition, next);
        return true;
      } catch (TransactionCanceledException e) {
        // An answer may have been lost on its way, and the SDK have sent the same change again.
        if (item(item.version()).filter(item::equals).isPresent()) {
          return true;
        }
        if (!pointer().equals(seen)) {
          return false;
        }
        if (attempt == ATTEMPTS_MAX) {
          throw e;
        }
      }
    }
  }

  private void write(
      RegistryPointer seen, HeadItem item, Expression condition, RegistryPointer next) {
    client.transactWriteItems(write ->
        write
            .addPutItem(
                heads,
                TransactPutItemEnhancedRequest.builder(HeadItem.class)
                    .item(item)
                    .conditionExpression(condition)
                    .build())
            .addPutItem(
                pointers,
                TransactPutItemEnhancedRequest.builder(PointerItem.class)
                    .item(RegistryItems.item(partition, next))
                    .conditionExpression(isStill(seen))
                    .build()));
  }

  private Optional<HeadItem> item(int version) {
    return Optional.ofNullable(
        heads.getItem(RecordsTable.get(partition, RegistryItems.headKey(version))));
  }

  private Chunks parts(HeadItem head) {
    List<byte[]> zipped =
        RecordsTable.beginningWith(chunks, partition, RegistryItems.chunkPrefix(head.digest()))
            .map(ChunkItem::zipped)
            .toList();
    return new Chunks(head.digest(), zipped);
  }

  private static Expression isStill(RegistryPointer seen) {
    return seen.equals(RegistryPointer.NONE)
        ? RecordsTable.NOTHING_THERE
        : Expression.builder()
            .expression("#counter = :seen")
            .expressionNames(Map.of("#counter", "counter"))
            .expressionValues(Map.of(":seen", AttributeValue.fromN(Long.toString(seen.counter()))))
            .build();
  }

  private void key(Key.Builder key, String sort) {
    key.partitionValue(partition).sortValue(sort);
  }
}
