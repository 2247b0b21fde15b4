package kyojo.persistence.consent;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.persistence.FirmFactItem;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Firms' choices in DynamoDB, beside their diagnoses. */
public final class DynamoConsents implements Consents {
  private final RecordsTable records;
  private final FirmFactItem item;

  public DynamoConsents(RecordsTable records) {
    this.records = records;
    this.item =
        new FirmFactItem(records, Keys.CONSENT, MonthType.CONSENTS, ConsentItemSchema.DECIDED_AT);
  }

  @Override
  public Optional<IdentityConsent> find(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.CONSENT);
    return Optional.ofNullable(table(community).getItem(request)).map(DynamoConsents::consent);
  }

  @Override
  public Map<FirmId, IdentityConsent> find(CommunityId community, Collection<FirmId> firms) {
    Map<String, FirmId> byPartition =
        firms.stream()
            .distinct()
            .collect(Collectors.toMap(firm -> Keys.firm(community, firm), firm -> firm));
    return records
        .all(community, ConsentItemSchema.SCHEMA, byPartition.keySet(), Keys.CONSENT)
        .collect(
            Collectors.toMap(
                stored -> requireNonNull(byPartition.get(stored.head().pk())),
                DynamoConsents::consent));
  }

  @Override
  public void set(CommunityId community, FirmId firm, IdentityConsent consent, Instant expiresAt) {
    var head =
        item.head(community, firm, ConsentItem.CONSENT, ConsentItem.SCHEMA_VERSION, expiresAt);
    String decidedAt = sortable(consent.decidedAt());
    try {
      table(community)
          .putItem(
              PutItemEnhancedRequest.builder(ConsentItem.class)
                  .item(new ConsentItem(head, consent.given(), consent.wording(), decidedAt))
                  .conditionExpression(notBefore(decidedAt))
                  .build());
    } catch (ConditionalCheckFailedException _) {
      // A later choice is kept, and stays.
    }
  }

  @Override
  public Optional<Seen> seen(CommunityId community, FirmId firm) {
    return item.seen(community, firm);
  }

  @Override
  public void endAt(CommunityId community, FirmId firm, Seen seen, Instant expiresAt) {
    item.endAt(community, firm, seen, expiresAt);
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Seen seen, Instant forgottenAt) {
    item.erase(community, firm, seen, forgottenAt);
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Instant forgottenAt) {
    var head =
        ItemHead.tombstone(Keys.firm(community, firm), Keys.CONSENT, forgottenAt.getEpochSecond());
    table(community).putItem(new ConsentItem(head, null, null, null));
  }

  /** Nothing is there, or its tombstone, or a choice that is not later. */
  private static Expression notBefore(String decidedAt) {
    return Expression.builder()
        .expression("attribute_not_exists(#at) OR #at <= :at")
        .expressionNames(Map.of("#at", ConsentItemSchema.DECIDED_AT))
        .expressionValues(Map.of(":at", AttributeValue.fromS(decidedAt)))
        .build();
  }

  /** With three decimals always, so that texts compare as times do. */
  private static String sortable(Instant time) {
    return Keys.MILLIS.format(time);
  }

  private static IdentityConsent consent(ConsentItem stored) {
    return stored.head().isTombstone()
        ? IdentityConsent.ERASED
        : new IdentityConsent(
            requireNonNull(stored.shareIdentity()),
            requireNonNull(stored.wording()),
            Instant.parse(requireNonNull(stored.decidedAt())));
  }

  private DynamoDbTable<ConsentItem> table(CommunityId community) {
    return records.of(community, ConsentItemSchema.SCHEMA);
  }
}
