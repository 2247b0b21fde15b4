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
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Firms' choices in DynamoDB, beside their diagnoses. */
public final class DynamoConsents implements Consents {
  /** What an erased choice counts as: later than any that a diagnosis still holds, and it hides. */
  private static final IdentityConsent ERASED = new IdentityConsent(false, "erased", Instant.MAX);

  private final RecordsTable records;

  public DynamoConsents(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Optional<IdentityConsent> find(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.CONSENT);
    return Optional.ofNullable(table(community).getItem(request))
        .filter(item -> !item.head().isTombstone())
        .map(DynamoConsents::consent);
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
                item -> requireNonNull(byPartition.get(item.head().pk())),
                item -> item.head().isTombstone() ? ERASED : consent(item)));
  }

  @Override
  public void set(CommunityId community, FirmId firm, IdentityConsent consent, Instant expiresAt) {
    var head =
        new ItemHead(
            Keys.firm(community, firm),
            Keys.CONSENT,
            Keys.consentsOf(community, consent.decidedAt()),
            Keys.atTime(consent.decidedAt(), firm.value()),
            ConsentItem.CONSENT,
            ConsentItem.SCHEMA_VERSION,
            expiresAt.getEpochSecond());
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

  private static IdentityConsent consent(ConsentItem item) {
    return new IdentityConsent(
        requireNonNull(item.shareIdentity()),
        requireNonNull(item.wording()),
        Instant.parse(requireNonNull(item.decidedAt())));
  }

  private DynamoDbTable<ConsentItem> table(CommunityId community) {
    return records.of(community, ConsentItemSchema.SCHEMA);
  }
}
