package kyojo.persistence.diagnosis;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.rotation.SealedRecords;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Diagnoses, whose identities are sealed; those of version 1 become of version 2. */
public final class DynamoSealedRecords implements SealedRecords {
  private final RecordsTable records;
  private final IdentitySeal seal;

  public DynamoSealedRecords(RecordsTable records, TenantCipher cipher) {
    this.records = records;
    this.seal = IdentitySeal.with(cipher);
  }

  @Override
  public Page reseal(CommunityId community, YearMonth month, Optional<String> after, int limit) {
    List<DiagnosisItem> items = items(community, month, after.orElse(""), limit);
    int old = 0;
    int unreadable = 0;
    for (DiagnosisItem item : items) {
      try {
        old += reseal(community, item) ? 1 : 0;
      } catch (SealBroken _) {
        unreadable++;
      }
    }
    return new Page(
        old,
        unreadable,
        Optional.of(items)
            .filter(full -> full.size() == limit)
            .map(full -> full.getLast().head().monthSk()));
  }

  private List<DiagnosisItem> items(
      CommunityId community, YearMonth month, String after, int limit) {
    var request =
        QueryEnhancedRequest.builder()
            .queryConditional(
                QueryConditional.sortGreaterThan(key ->
                    key.partitionValue(Keys.diagnosesOf(community, month)).sortValue(after + " ")))
            .limit(limit)
            .build();
    return table(community).index(Keys.BY_MONTH).query(request).stream()
        .flatMap(page -> page.items().stream())
        .limit(limit)
        .toList();
  }

  /** Whether there was something to seal, and it was not under the newest key. */
  private boolean reseal(CommunityId community, DiagnosisItem old) {
    byte[] identity = DiagnosisItems.resealed(old, community, seal);
    if (identity == null || seal.isNewest(community, old.identity())) {
      return false;
    }
    try {
      records
          .of(community, SealChange.SCHEMA)
          .updateItem(
              UpdateItemEnhancedRequest.builder(SealChange.class)
                  .item(SealChange.of(old, identity))
                  .conditionExpression(unchanged(old))
                  // The operator's role may not ask for what else is in the item.
                  .returnValues(ReturnValue.NONE)
                  .build());
    } catch (ConditionalCheckFailedException _) {
      // Erased or sealed again by somebody else meanwhile, or the index is behind.
    }
    return true;
  }

  private static Expression unchanged(DiagnosisItem old) {
    byte[] sealed = old.identity();
    return sealed == null
        ? Expression.builder()
            .expression("#type = :type AND #version = :version")
            .expressionNames(Map.of("#type", "type", "#version", "schemaVersion"))
            .expressionValues(
                Map.of(
                    ":type", AttributeValue.fromS(DiagnosisItem.DIAGNOSIS),
                    ":version", AttributeValue.fromN(Integer.toString(DiagnosisItem.UNSEALED))))
            .build()
        : Expression.builder()
            .expression("#identity = :identity")
            .expressionNames(Map.of("#identity", DiagnosisItemSchema.IDENTITY))
            .expressionValues(
                Map.of(":identity", AttributeValue.fromB(SdkBytes.fromByteArray(sealed))))
            .build();
  }

  private DynamoDbTable<DiagnosisItem> table(CommunityId community) {
    return records.of(community, DiagnosisItemSchema.SCHEMA);
  }
}
