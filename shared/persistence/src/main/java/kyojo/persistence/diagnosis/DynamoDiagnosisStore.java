package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Diagnoses in DynamoDB: one conditional write each. */
public final class DynamoDiagnosisStore implements DiagnosisStore {
  private final RecordsTable records;

  public DynamoDiagnosisStore(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Addition add(Diagnosis diagnosis, SecretHash receipt) {
    DynamoDbTable<DiagnosisItem> table = table(diagnosis.community());
    try {
      table.putItem(
          PutItemEnhancedRequest.builder(DiagnosisItem.class)
              .item(DiagnosisItems.item(diagnosis, receipt))
              .conditionExpression(RecordsTable.NOTHING_THERE)
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return new Addition.Added();
    } catch (ConditionalCheckFailedException e) {
      return alreadyThere(table.tableSchema().mapToItem(e.item()), diagnosis);
    }
  }

  private static Addition alreadyThere(DiagnosisItem old, Diagnosis diagnosis) {
    return old.head().isTombstone()
        ? new Addition.Erased()
        : new Addition.AlreadyThere(
            DiagnosisItems.sealed(old, diagnosis.community(), diagnosis.firm()).diagnosis());
  }

  @Override
  public Optional<Sealed> find(CommunityId community, FirmId firm, DiagnosisId id) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.diagnosis(id));
    return Optional.ofNullable(table(community).getItem(request))
        .filter(item -> !item.head().isTombstone())
        .map(item -> DiagnosisItems.sealed(item, community, firm));
  }

  @Override
  public Optional<SecretHash> receiptOf(CommunityId community, FirmId firm) {
    // Every item of a firm carries the trace, so that whichever is left opens it; tombstones do
    // not.
    var request =
        QueryEnhancedRequest.builder()
            .queryConditional(
                QueryConditional.keyEqualTo(
                    Key.builder().partitionValue(Keys.firm(community, firm)).build()))
            .consistentRead(true)
            .filterExpression(
                Expression.builder()
                    .expression("attribute_exists(#hash)")
                    .expressionNames(Map.of("#hash", "receiptHash"))
                    .build())
            .limit(Limits.FIRM_ITEMS_MAX)
            .build();
    return table(community).query(request).stream()
        .limit(1)
        .flatMap(page -> page.items().stream())
        .findFirst()
        .map(item -> new SecretHash(requireNonNull(item.receiptHash())));
  }

  @Override
  public void erase(Diagnosis diagnosis, Instant forgottenAt) {
    table(diagnosis.community()).putItem(DiagnosisItems.tombstone(diagnosis, forgottenAt));
  }

  private DynamoDbTable<DiagnosisItem> table(CommunityId community) {
    return records.of(community, DiagnosisItemSchema.SCHEMA);
  }
}
