package kyojo.submitdiagnosis;

import static kyojo.submitdiagnosis.Submitting.OTHER_COMMUNITY;
import static kyojo.submitdiagnosis.Submitting.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm that comes back with its receipt. */
class ReceiptShownTest {
  private static final Submitting SUBMITTING = new Submitting();
  private static final Lambda LAMBDA = SUBMITTING.lambda;
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(
          new RecordsTable(SUBMITTING.tables.client(), SUBMITTING.tables.name("RecordsTable")));

  private final String receipt = LAMBDA.call(fresh()).at("/receipt").asString();

  @Test
  void joinsTheNextDiagnosisToTheFirm() {
    Answer next = LAMBDA.call(fresh().withHeader("Receipt", receipt));

    assertThat(next.status()).isEqualTo(201);
    assertThat(next.at("/receipt").isMissingNode()).isTrue();
  }

  @Test
  void joinsAlsoWhereWhatTheFirmSaidOfItselfDoesNotOpen() {
    var who =
        new Identity(Optional.of("架空金属"), Optional.empty(), Optional.empty(), Optional.empty());
    Samples.Stored first =
        Samples.store(SUBMITTING.store, Profile.EMPTY, who, Duration.ofDays(400));
    SUBMITTING.tables.damage(
        Keys.firm(Samples.COMMUNITY, first.receipt().firm()),
        Keys.diagnosis(first.diagnosis().id()),
        "identity");

    Answer next = LAMBDA.call(fresh().withHeader("Receipt", first.receipt().text()));

    assertThat(next.status()).as(next.raw()).isEqualTo(201);
  }

  @Test
  void mayBeShownAgainInAReplay() {
    Event event = fresh().withHeader("Receipt", receipt);

    assertThat(LAMBDA.call(event).raw()).isEqualTo(LAMBDA.call(event).raw());
  }

  @Test
  void opensNothingInAnotherCommunity() {
    requireUnknown(
        fresh().withHeader("Receipt", receipt).withPathParameter("community", OTHER_COMMUNITY));
  }

  @Test
  void opensNothingWithOneCharacterChanged() {
    char last = receipt.charAt(52);
    String changed = receipt.substring(0, 52) + (last == '0' ? '1' : '0');

    requireUnknown(fresh().withHeader("Receipt", changed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0000000000000000000000000F", "a.b", "０.０"})
  void isToldWhenItIsMalformed(String malformed) {
    Answer answer = LAMBDA.call(fresh().withHeader("Receipt", malformed));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_MALFORMED");
  }

  private void requireUnknown(Event event) {
    int stored = SUBMITTING.stored();

    Answer answer = LAMBDA.call(event);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    assertThat(SUBMITTING.stored()).isEqualTo(stored);
  }

  @Test
  void opensNothingOnceAllHasExpiredAlthoughTheTableStillHasIt() throws InterruptedException {
    Receipt old = Samples.store(STORE, Profile.EMPTY, Duration.ofSeconds(1)).receipt();
    Thread.sleep(1100);

    requireUnknown(fresh().withHeader("Receipt", old.text()));
  }

  @Test
  void opensNothingOnceTheFirmWasErased() {
    Receipt erased = Receipt.parse(receipt).orElseThrow();
    STORE.eraseFirm(Samples.COMMUNITY, erased.firm(), Instant.now().plusSeconds(60));

    requireUnknown(fresh().withHeader("Receipt", receipt));
  }

  @Test
  void takesNoMoreThanAFirmMayHaveButRepeatsTheLastAnswer() {
    Samples.Stored first = Samples.store(STORE, Profile.EMPTY, Duration.ofDays(400));
    for (int i = 2; i < Limits.FIRM_DIAGNOSES_MAX; i++) {
      Samples.another(STORE, first);
    }
    Event last = fresh().withHeader("Receipt", first.receipt().text());
    Answer stored = LAMBDA.call(last);
    assertThat(stored.status()).isEqualTo(201);

    Answer refused = LAMBDA.call(fresh().withHeader("Receipt", first.receipt().text()));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code").asString()).isEqualTo("LIMIT_REACHED");
    assertThat(LAMBDA.call(last).raw()).isEqualTo(stored.raw());
  }

  @Test
  void letsTwoPhonesAnswerAtOnce() throws Exception {
    Event one = fresh().withHeader("Receipt", receipt);
    Event other = fresh().withHeader("Receipt", receipt);
    int before = SUBMITTING.stored();

    List<Answer> answers = atOnce(one, other, one, other, one, other);

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(Answer::raw).distinct()).hasSize(2);
    assertThat(SUBMITTING.stored()).isEqualTo(before + 2);
  }

  private static List<Answer> atOnce(Event... events) throws Exception {
    var calls = new ArrayList<Callable<Answer>>();
    for (Event event : events) {
      calls.add(() -> LAMBDA.call(event));
    }
    var answers = new ArrayList<Answer>();
    try (var phones = Executors.newFixedThreadPool(events.length)) {
      for (var answer : phones.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
