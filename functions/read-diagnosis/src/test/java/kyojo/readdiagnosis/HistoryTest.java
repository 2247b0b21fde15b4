package kyojo.readdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm's history, and two diagnoses of it side by side. */
class HistoryTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Lambda LAMBDA =
      new Lambda(new ReadDiagnosisHandler(TABLES.variables("ReadDiagnosis")));
  private static final DiagnosisStore STORE = SealedStore.of(TABLES);
  private static final Identity FACTORY =
      new Identity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("工場"));

  private final Samples.Stored first =
      Samples.store(STORE, Profile.EMPTY, FACTORY, Duration.ofDays(400));
  private final Diagnosis next = improved(first.diagnosis().submittedAt().plusSeconds(60));
  private final String receipt = first.receipt().text();

  @Test
  void listsAllDiagnosesNewestFirst() {
    Answer answer = LAMBDA.call(history(receipt));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/diagnoses").size()).isEqualTo(2);
    assertThat(answer.at("/diagnoses/0/diagnosisId").asString()).isEqualTo(next.id().value());
    assertThat(answer.at("/diagnoses/0/score/total").asInt()).isEqualTo(36);
    assertThat(answer.at("/diagnoses/1/score/total").asInt()).isEqualTo(34);
    assertThat(answer.at("/diagnoses/1/scope").asString()).isEqualTo("工場");
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    assertThat(answer.raw()).doesNotContain(first.receipt().secret().value());
  }

  @Test
  void leavesOutWhatHasExpiredAndWhatWasErased() throws InterruptedException {
    Samples.Stored brief = Samples.store(STORE, Profile.EMPTY, Duration.ofSeconds(1));
    Diagnosis kept = Samples.another(STORE, brief);
    STORE.erase(Samples.another(STORE, brief), Instant.now().plusSeconds(60));
    Thread.sleep(1100);

    Answer answer = LAMBDA.call(history(brief.receipt().text()));

    assertThat(answer.at("/diagnoses").size()).isEqualTo(1);
    assertThat(answer.at("/diagnoses/0/diagnosisId").asString()).isEqualTo(kept.id().value());
  }

  @Test
  void comparesTwoWhicheverIsNamedFirst() {
    String earlier = first.diagnosis().id().value();
    String later = next.id().value();

    Answer answer = LAMBDA.call(comparison(receipt, earlier, later));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/comparable").asBoolean()).isTrue();
    assertThat(answer.at("/earlier/diagnosisId").asString()).isEqualTo(earlier);
    assertThat(answer.at("/from/total").asInt()).isEqualTo(34);
    assertThat(answer.at("/to/total").asInt()).isEqualTo(36);
    assertThat(answer.at("/changes").size()).isEqualTo(25);
    assertThat(answer.at("/changes/0/direction").asString()).isEqualTo("BETTER");
    assertThat(answer.at("/changes/0/from").asString()).isEqualTo("PARTIAL");
    assertThat(answer.at("/changes/0/to").asString()).isEqualTo("IMPLEMENTED");
    assertThat(answer.at("/changes/1/direction").asString()).isEqualTo("SAME");
    assertThat(LAMBDA.call(comparison(receipt, later, earlier)).raw()).isEqualTo(answer.raw());
  }

  @Test
  void comparesWithNothingThatIsNotTheFirms() {
    Samples.Stored stranger = Samples.store(STORE, Profile.EMPTY, Duration.ofDays(400));

    Answer answer =
        LAMBDA.call(comparison(receipt, next.id().value(), stranger.diagnosis().id().value()));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "D#1"})
  void tellsWithWhatItCannotBeCompared(String with) {
    assertThat(LAMBDA.call(comparison(receipt, next.id().value(), with)).violations())
        .containsExactly("/query/with MALFORMED");
  }

  @Test
  void showsNothingForAnotherReceiptOrCommunity() {
    Samples.Stored stranger = Samples.store(STORE, Profile.EMPTY, Duration.ofDays(400));
    String mixed = first.receipt().firm().value() + "." + stranger.receipt().secret().value();
    CommunityId elsewhere = new CommunityId("00000000000000000000000002");

    for (Event event :
        new Event[] {
          history(mixed), history(receipt).withPathParameter("community", elsewhere.value())
        }) {
      Answer answer = LAMBDA.call(event);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
  }

  @Test
  void anErasedFirmHasNoHistoryEvenWhereSomethingIsLeft() {
    STORE.eraseFirm(Samples.COMMUNITY, first.diagnosis().firm(), Instant.now().plusSeconds(60));

    assertThat(LAMBDA.call(history(receipt)).status()).isEqualTo(404);
  }

  private Diagnosis improved(Instant submittedAt) {
    Submission before = first.diagnosis().submission();
    Map<Integer, kyojo.domain.diagnosis.Answer> answers =
        new HashMap<>(before.answers().byNumber());
    answers.put(1, kyojo.domain.diagnosis.Answer.IMPLEMENTED);
    return Samples.another(
        STORE,
        first,
        new Submission(
            before.questionSet(),
            new Answers(answers),
            before.profile(),
            before.identity(),
            before.consent()),
        submittedAt);
  }

  private static Event history(String receipt) {
    return Event.of("read-diagnosis/history.json").withHeader("Receipt", receipt);
  }

  private static Event comparison(String receipt, String diagnosis, String with) {
    return Event.of("read-diagnosis/comparison.json")
        .withHeader("Receipt", receipt)
        .withPathParameter("diagnosis", diagnosis)
        .withQuery("with", with);
  }
}
