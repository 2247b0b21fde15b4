package kyojo.submitdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.origin.IssuedCode;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms that come with a code. */
class OriginCodeTest {
  private static final Submitting SUBMITTING = new Submitting();
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(
          new RecordsTable(SUBMITTING.tables.client(), SUBMITTING.tables.name("RecordsTable")));

  @Test
  void theCodeSaysWhereAFirmComesFrom() {
    SUBMITTING.issue("AAAA1111", Instant.now().minusSeconds(60));

    Answer answer = SUBMITTING.lambda.call(Submitting.withCode("ａａａａ-iIlL"));

    Diagnosis stored = stored(answer);
    assertThat(stored.origin()).isEqualTo(Origin.SEMINAR);
    assertThat(stored.originCode()).contains(new OriginCode("AAAA1111"));
  }

  @Test
  void withoutACodeAFirmComesByItself() {
    Diagnosis stored = stored(SUBMITTING.lambda.call(Submitting.fresh()));

    assertThat(stored.origin()).isEqualTo(Origin.OPEN);
    assertThat(stored.originCode()).isEmpty();
  }

  @Test
  void aCodeThatIsNotOpenIsRefusedAtItsPlaceAndTheRestCanBeSentWithoutIt() {
    SUBMITTING.issue("BBBB2222", Instant.now().minus(Duration.ofDays(2)));
    SUBMITTING.issue("BBBB3333", Instant.now().plus(Duration.ofDays(2)));
    IssuedCode open = SUBMITTING.issue("BBBB4444", Instant.now().minusSeconds(60));
    SUBMITTING.codes.put(
        new IssuedCode(
            open.community(),
            open.code(),
            open.terms(),
            open.createdAt(),
            Optional.of(Instant.now())));

    for (String code : new String[] {"BBBB2222", "BBBB3333", "BBBB4444", "ZZZZZZZZ"}) {
      Event event = Submitting.withCode(code);
      Answer refused = SUBMITTING.lambda.call(event);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.violations()).containsExactly("/origin ORIGIN_CODE_NOT_OPEN");

      var without = event.bodyJson();
      without.remove("origin");
      assertThat(SUBMITTING.lambda.call(event.withBody(without)).status()).isEqualTo(201);
    }
  }

  @Test
  void aCodeOfAnotherCommunityIsNone() {
    SUBMITTING.issue("CCCC1111", Instant.now().minusSeconds(60));

    Answer answer =
        SUBMITTING.lambda.call(
            Submitting.withCode("CCCC1111")
                .withPathParameter("community", Submitting.OTHER_COMMUNITY));

    assertThat(answer.violations()).containsExactly("/origin ORIGIN_CODE_NOT_OPEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AAAA11111", "AAAA111U", "ああああああああ"})
  void whatIsNoCodeIsRefusedAtItsPlace(String code) {
    assertThat(SUBMITTING.lambda.call(Submitting.withCode(code)).violations())
        .containsExactly("/origin ORIGIN_CODE_MALFORMED");
  }

  @Test
  void whatWasStoredWhileTheCodeWasOpenIsAnsweredAgainAfterItsEnd() {
    IssuedCode code = SUBMITTING.issue("DDDD1111", Instant.now().minusSeconds(60));
    String key = UUID.randomUUID().toString();
    Event event = Submitting.withCode("DDDD1111").withHeader("Idempotency-Key", key);
    Answer first = SUBMITTING.lambda.call(event);
    SUBMITTING.issue("DDDD1111", code.terms().from().minus(Duration.ofDays(1)));
    var cold = new kyojo.testkit.Lambda(new SubmitDiagnosisHandler(SUBMITTING.variables));

    assertThat(cold.call(event).raw()).isEqualTo(first.raw());
    assertThat(cold.call(Submitting.withCode("DDDD1111")).status()).isEqualTo(422);
  }

  @Test
  void theSameKeyWithAnotherCodeIsAnotherSubmission() {
    SUBMITTING.issue("EEEE1111", Instant.now().minusSeconds(60));
    SUBMITTING.issue("EEEE2222", Instant.now().minusSeconds(60));
    String key = UUID.randomUUID().toString();
    SUBMITTING.lambda.call(Submitting.withCode("EEEE1111").withHeader("Idempotency-Key", key));

    Answer again =
        SUBMITTING.lambda.call(Submitting.withCode("EEEE2222").withHeader("Idempotency-Key", key));

    assertThat(again.status()).isEqualTo(409);
  }

  @Test
  void aFirmIsToldWhatItsCodeIsFor() {
    SUBMITTING.issue("FFFF1111", Instant.now().minusSeconds(60));
    Event event = Event.of("submit-diagnosis/origin-code.json");

    Answer answer = SUBMITTING.lambda.call(event.withPathParameter("code", "ffff 1111"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/kind").asString()).isEqualTo("SEMINAR");
    assertThat(answer.at("/label").asString()).isEqualTo("6月の商工会セミナー");
    assertThat(SUBMITTING.lambda.call(event.withPathParameter("code", "ZZZZZZZZ")).status())
        .isEqualTo(404);
    assertThat(
            SUBMITTING
                .lambda
                .call(
                    event
                        .withPathParameter("code", "FFFF1111")
                        .withPathParameter("community", Submitting.OTHER_COMMUNITY))
                .status())
        .isEqualTo(404);
  }

  private static Diagnosis stored(Answer answer) {
    assertThat(answer.status()).as(answer.raw()).isEqualTo(201);
    Receipt receipt = Receipt.parse(answer.at("/receipt").asString()).orElseThrow();
    var id = new DiagnosisId(answer.at("/diagnosisId").asString());
    return STORE.find(Samples.COMMUNITY, receipt.firm(), id).orElseThrow().diagnosis();
  }
}
