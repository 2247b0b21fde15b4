package kyojo.submitdiagnosis;

import static kyojo.submitdiagnosis.Submitting.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of two machines that serve the same firm may be apart by any time. */
class ClockThatJumpsTest {
  private static final Submitting SUBMITTING = new Submitting();
  private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

  private Instant now = START;
  private final Lambda lambda =
      new Lambda(
          new SubmitDiagnosisHandler(
              DaggerSubmitDiagnosisComponent.factory()
                  .create(SubmitDiagnosisSettings.from(SUBMITTING.variables), () -> now)));

  @ParameterizedTest
  @ValueSource(strings = {"-P400D", "-PT1H", "-PT0.001S", "PT0.001S", "PT1H", "P400D"})
  void aRetryFindsWhatWasStored(Duration jump) {
    Event event = fresh();
    var first = lambda.call(event);
    int stored = SUBMITTING.stored();

    now = START.plus(jump);

    assertThat(lambda.call(event).raw()).isEqualTo(first.raw());
    assertThat(SUBMITTING.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-P400D", "P400D"})
  void aFirmComesBackWithItsReceipt(Duration jump) {
    String receipt = lambda.call(fresh()).at("/receipt").asString();

    now = START.plus(jump);

    assertThat(lambda.call(fresh().withHeader("Receipt", receipt)).status()).isEqualTo(201);
  }

  @Test
  void theHistoryGoesByTheTimesThatWereShown() {
    String text = lambda.call(fresh()).at("/receipt").asString();
    now = START.minus(Duration.ofDays(1));
    lambda.call(fresh().withHeader("Receipt", text));

    Optional<Receipt> receipt = Receipt.parse(text);
    DiagnosisStore store =
        new DynamoDiagnosisStore(
            new RecordsTable(SUBMITTING.tables.client(), SUBMITTING.tables.name("RecordsTable")));

    assertThat(
            store
                .all(Samples.COMMUNITY, receipt.orElseThrow().firm())
                .openTo(receipt.orElseThrow(), START))
        .extracting(diagnosis -> diagnosis.submittedAt())
        .containsExactly(START, START.minus(Duration.ofDays(1)));
  }
}
