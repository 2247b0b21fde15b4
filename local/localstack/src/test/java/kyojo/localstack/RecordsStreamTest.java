package kyojo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

@Tag("localstack")
class RecordsStreamTest {
  private static final String TABLE = TableStack.create().name("RecordsTable");
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(new RecordsTable(LocalStack.DYNAMO, TABLE));

  private final StreamReader stream = StreamReader.of(TABLE);

  @Test
  void tellsTheKeysOfEveryWriteOnceAndNothingElse() throws InterruptedException {
    Samples.Stored stored = Samples.store(STORE, Profile.EMPTY, Duration.ofDays(1));
    Diagnosis diagnosis = stored.diagnosis();
    // Sent again, it is refused, and a refused write is none.
    STORE.add(diagnosis, stored.receipt().secret().hash());
    STORE.erase(diagnosis, Instant.now().plus(Duration.ofDays(1)));
    // The last of them: whatever was to come before it has come.
    Diagnosis last = Samples.another(STORE, stored);

    List<Record> records = stream.upTo(key(last));

    assertThat(records)
        .extracting(Record::eventName)
        .containsExactly(OperationType.INSERT, OperationType.MODIFY, OperationType.INSERT);
    assertThat(records)
        .extracting(Record::dynamodb)
        .allSatisfy(RecordsStreamTest::requireKeysAlone)
        .extracting(StreamRecord::keys)
        .containsExactly(key(diagnosis), key(diagnosis), key(last));
  }

  private static void requireKeysAlone(StreamRecord write) {
    assertThat(write.streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
    assertThat(write.hasNewImage() || write.hasOldImage()).isFalse();
  }

  private static Map<String, AttributeValue> key(Diagnosis diagnosis) {
    return Map.of(
        Keys.PK,
        AttributeValue.fromS(Keys.firm(diagnosis.community(), diagnosis.firm())),
        Keys.SK,
        AttributeValue.fromS(Keys.diagnosis(diagnosis.id())));
  }
}
