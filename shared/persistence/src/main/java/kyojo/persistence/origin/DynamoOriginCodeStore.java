package kyojo.persistence.origin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Origin codes in DynamoDB: a partition a tenant. */
public final class DynamoOriginCodeStore implements OriginCodeStore {
  private final RecordsTable records;

  public DynamoOriginCodeStore(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Optional<IssuedCode> find(CommunityId community, OriginCode code) {
    var request = RecordsTable.get(Keys.originCodes(community), code.value());
    return Optional.ofNullable(table(community).getItem(request))
        .map(item -> issued(item, community));
  }

  @Override
  public List<IssuedCode> all(CommunityId community) {
    return RecordsTable.partition(table(community), Keys.originCodes(community))
        .map(item -> issued(item, community))
        .toList();
  }

  @Override
  public Optional<IssuedCode> add(IssuedCode code) {
    DynamoDbTable<OriginCodeItem> table = table(code.community());
    try {
      table.putItem(
          PutItemEnhancedRequest.builder(OriginCodeItem.class)
              .item(item(code))
              .conditionExpression(RecordsTable.NOTHING_THERE)
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(issued(table.tableSchema().mapToItem(e.item()), code.community()));
    }
  }

  @Override
  public void put(IssuedCode code) {
    table(code.community()).putItem(item(code));
  }

  private static OriginCodeItem item(IssuedCode code) {
    var head =
        new ItemHead(
            Keys.originCodes(code.community()),
            code.code().value(),
            null,
            null,
            OriginCodeItem.ORIGIN_CODE,
            OriginCodeItem.SCHEMA_VERSION,
            code.forgottenAt().getEpochSecond());
    return new OriginCodeItem(
        head,
        code.terms().origin().name().toLowerCase(Locale.ROOT),
        code.terms().label(),
        code.terms().from().toString(),
        code.terms().until().toString(),
        code.createdAt().toString(),
        code.endedAt().map(Instant::toString).orElse(null));
  }

  private static IssuedCode issued(OriginCodeItem item, CommunityId community) {
    return new IssuedCode(
        community,
        new OriginCode(item.head().sk()),
        new IssuedCode.Terms(
            Origin.valueOf(item.origin().toUpperCase(Locale.ROOT)),
            item.label(),
            Instant.parse(item.validFrom()),
            Instant.parse(item.validUntil())),
        Instant.parse(item.createdAt()),
        Optional.ofNullable(item.endedAt()).map(Instant::parse));
  }

  private DynamoDbTable<OriginCodeItem> table(CommunityId community) {
    return records.of(community, OriginCodeItemSchema.SCHEMA);
  }
}
