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
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The audit trail in DynamoDB: a partition a month, an item an entry. */
public final class DynamoAuditTrail implements AuditTrail {
  private final RecordsTable records;
  private final MemberNames names;

  public DynamoAuditTrail(RecordsTable records, MemberNames names) {
    this.records = records;
    this.names = names;
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
        .map(item -> new Placed(item.head().sk(), entry(community, item)))
        .toList();
  }

  private AuditItem item(CommunityId community, AuditEntry entry) {
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
    MemberNames.Form name = names.form(community, entry.member(), entry.name());
    return new AuditItem(
        head,
        entry.at().toString(),
        entry.member().value(),
        entry.role().name().toLowerCase(Locale.ROOT),
        name.plain(),
        name.sealed(),
        entry.action().name(),
        entry.subject(),
        entry.address());
  }

  private AuditEntry entry(CommunityId community, AuditItem item) {
    var member = new MemberId(item.member());
    return new AuditEntry(
        Instant.parse(item.at()),
        member,
        Role.valueOf(item.role().toUpperCase(Locale.ROOT)),
        names.name(community, member, new MemberNames.Form(item.name(), item.sealedName())),
        AuditAction.valueOf(item.action()),
        item.subject(),
        item.address());
  }

  private DynamoDbTable<AuditItem> table(CommunityId community) {
    return records.of(community, AuditItemSchema.SCHEMA);
  }
}
