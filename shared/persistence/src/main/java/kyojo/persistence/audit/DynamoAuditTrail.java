package kyojo.persistence.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.Role;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The audit trail in DynamoDB: a partition a month, an item an entry. */
public final class DynamoAuditTrail implements AuditTrail {
  private final RecordsTable records;

  public DynamoAuditTrail(RecordsTable records) {
    this.records = records;
  }

  @Override
  public void add(CommunityId community, AuditEntry entry) {
    try {
      table(community)
          .putItem(
              PutItemEnhancedRequest.builder(AuditItem.class)
                  .item(item(community, entry))
                  .conditionExpression(RecordsTable.NOTHING_THERE)
                  .build());
    } catch (ConditionalCheckFailedException e) {
      // The place has 122 random bits: what is there is this entry, whose answer was lost on its
      // way before the SDK sent it again.
    }
  }

  @Override
  public List<Placed> page(
      CommunityId community, YearMonth month, Optional<String> before, int limit) {
    String partition = Keys.auditOf(community, month);
    var condition =
        before
            .map(place ->
                QueryConditional.sortLessThan(k -> k.partitionValue(partition).sortValue(place)))
            .orElseGet(() -> QueryConditional.keyEqualTo(k -> k.partitionValue(partition)));
    var request =
        QueryEnhancedRequest.builder()
            .queryConditional(condition)
            .scanIndexForward(false)
            .consistentRead(true)
            .limit(limit)
            .build();
    return table(community).query(request).items().stream()
        .limit(limit)
        .map(item -> new Placed(item.head().sk(), entry(item)))
        .toList();
  }

  private static AuditItem item(CommunityId community, AuditEntry entry) {
    Instant expiresAt = entry.at().plus(Duration.ofDays(Limits.AUDIT_DAYS));
    var head =
        new ItemHead(
            Keys.auditOf(community, Keys.month(entry.at())),
            Keys.atTime(entry.at(), UUID.randomUUID().toString()),
            null,
            null,
            AuditItem.AUDIT,
            AuditItem.SCHEMA_VERSION,
            expiresAt.getEpochSecond());
    return new AuditItem(
        head,
        entry.at().toString(),
        entry.member().value(),
        entry.role().name().toLowerCase(Locale.ROOT),
        entry.name(),
        entry.action().name(),
        entry.subject(),
        entry.address());
  }

  private static AuditEntry entry(AuditItem item) {
    return new AuditEntry(
        Instant.parse(item.at()),
        new MemberId(item.member()),
        Role.valueOf(item.role().toUpperCase(Locale.ROOT)),
        item.name(),
        AuditAction.valueOf(item.action()),
        item.subject(),
        item.address());
  }

  private DynamoDbTable<AuditItem> table(CommunityId community) {
    return records.of(community, AuditItemSchema.SCHEMA);
  }
}
