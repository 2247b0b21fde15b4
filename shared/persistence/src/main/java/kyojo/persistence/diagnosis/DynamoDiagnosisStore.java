package kyojo.persistence.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Diagnoses in DynamoDB: one conditional write each. */
public final class DynamoDiagnosisStore implements DiagnosisStore {
  private final RecordsTable records;
  private final IdentitySeal seal;

  /** A store that does not tell who a firm is, and takes no diagnosis that does. */
  public DynamoDiagnosisStore(RecordsTable records) {
    this(records, IdentitySeal.closed());
  }

  public DynamoDiagnosisStore(RecordsTable records, TenantCipher cipher) {
    this(records, IdentitySeal.with(cipher));
  }

  /** A store that shows what does not open as nobody's, for those who look at many. */
  public DynamoDiagnosisStore(RecordsTable records, TenantCipher cipher, UnopenedItems unopened) {
    this(records, IdentitySeal.lenient(cipher, unopened));
  }

  private DynamoDiagnosisStore(RecordsTable records, IdentitySeal seal) {
    this.records = records;
    this.seal = seal;
  }

  @Override
  public Addition add(Diagnosis diagnosis, SecretHash receipt) {
    DynamoDbTable<DiagnosisItem> table = table(diagnosis.community());
    try {
      table.putItem(
          PutItemEnhancedRequest.builder(DiagnosisItem.class)
              .item(DiagnosisItems.item(diagnosis, receipt, seal))
              .conditionExpression(RecordsTable.NOTHING_THERE)
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return new Addition.Added();
    } catch (ConditionalCheckFailedException e) {
      return alreadyThere(table.tableSchema().mapToItem(e.item()), diagnosis);
    }
  }

  private Addition alreadyThere(DiagnosisItem old, Diagnosis diagnosis) {
    return old.head().isTombstone()
        ? new Addition.Erased()
        : new Addition.AlreadyThere(
            DiagnosisItems.sealed(old, diagnosis.community(), diagnosis.firm(), seal).diagnosis());
  }

  @Override
  public Optional<Sealed> find(CommunityId community, FirmId firm, DiagnosisId id) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.diagnosis(id));
    return Optional.ofNullable(table(community).getItem(request))
        .filter(item -> !item.head().isTombstone())
        .map(item -> DiagnosisItems.sealed(item, community, firm, seal));
  }

  @Override
  public FirmDiagnoses all(CommunityId community, FirmId firm) {
    List<DiagnosisItem> items =
        RecordsTable.between(
                table(community), Keys.firm(community, firm), Keys.DIAGNOSIS_PREFIX, Keys.INVENTORY)
            .toList();
    return new FirmDiagnoses(
        items.stream().anyMatch(item -> item.head().sk().equals(Keys.ALL_DIAGNOSES)),
        items.stream()
            .filter(item -> item.head().type().equals(DiagnosisItem.DIAGNOSIS))
            .map(item -> DiagnosisItems.sealed(item, community, firm, seal))
            .toList(),
        items.stream()
            .filter(item -> item.head().type().equals(DiagnosisItem.INVENTORY))
            .map(DiagnosisItems::inventory)
            .findFirst());
  }

  @Override
  public void erase(Diagnosis diagnosis, Instant forgottenAt) {
    String pk = Keys.firm(diagnosis.community(), diagnosis.firm());
    String sk = Keys.diagnosis(diagnosis.id());
    table(diagnosis.community()).putItem(DiagnosisItems.tombstone(pk, sk, forgottenAt));
  }

  @Override
  public void eraseFirm(CommunityId community, FirmId firm, Instant forgottenAt) {
    String pk = Keys.firm(community, firm);
    table(community).putItem(DiagnosisItems.tombstone(pk, Keys.ALL_DIAGNOSES, forgottenAt));
  }

  @Override
  public boolean isErased(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.ALL_DIAGNOSES);
    return table(community).getItem(request) != null;
  }

  @Override
  public boolean markNext(Diagnosis diagnosis, Optional<Instant> seen, Optional<Instant> nextAt) {
    var mark =
        new NextMark(
            Keys.firm(diagnosis.community(), diagnosis.firm()),
            Keys.diagnosis(diagnosis.id()),
            nextAt.map(Instant::toString).orElse(null));
    try {
      records
          .of(diagnosis.community(), NextMark.SCHEMA)
          .updateItem(
              UpdateItemEnhancedRequest.builder(NextMark.class)
                  .item(mark)
                  .conditionExpression(NextMark.isStill(seen))
                  .build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private DynamoDbTable<DiagnosisItem> table(CommunityId community) {
    return records.of(community, DiagnosisItemSchema.SCHEMA);
  }
}
