package kyojo.readdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Receipt;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDiagnosisHandlerTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("ReadDiagnosis");
  private static final Lambda LAMBDA = new Lambda(new ReadDiagnosisHandler(VARIABLES));
  private static final Event EVENT = Event.of("read-diagnosis/diagnosis.json");
  private static final Profile PROFILE =
      new Profile(
          Optional.of(new Industry("E")),
          Optional.of(EmployeeBand.FROM_6),
          Optional.of(new Prefecture("27")));
  private static final Identity IDENTITY =
      new Identity(
          Optional.of("架空金属工業株式会社"),
          Optional.of("山田太郎"),
          Optional.of(new CorporateNumber("7010705000725")),
          Optional.of("本社"));

  private final Samples.Stored stored = store(Duration.ofDays(1));
  private final Receipt receipt = stored.receipt();
  private final Diagnosis diagnosis = stored.diagnosis();

  @Test
  void showsTheHolderOfTheReceiptAllOfIt() {
    Answer answer = LAMBDA.call(asking(receipt.text(), diagnosis.id().value()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/diagnosisId").asString()).isEqualTo(diagnosis.id().value());
    assertThat(answer.at("/score/total").asInt()).isEqualTo(34);
    assertThat(answer.at("/answers").size()).isEqualTo(25);
    assertThat(answer.at("/answers/9").asString()).isEqualTo("NOT_APPLICABLE");
    assertThat(answer.at("/profile/corporateNumber").asString()).isEqualTo("7010705000725");
    assertThat(answer.at("/profile/scope").asString()).isEqualTo("本社");
    assertThat(answer.at("/profile/firmName").asString()).isEqualTo("架空金属工業株式会社");
    assertThat(answer.at("/profile/respondent").asString()).isEqualTo("山田太郎");
    assertThat(answer.log().toString()).doesNotContain("架空金属", "山田");
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
  }

  @Test
  void neverShowsTheReceiptAgain() {
    Answer answer = LAMBDA.call(asking(receipt.text(), diagnosis.id().value()));

    assertThat(answer.raw()).doesNotContain(receipt.secret().value());
    assertThat(answer.log()).singleElement().asString().doesNotContain(receipt.secret().value());
  }

  @Test
  void tellsAWrongSecretAnUnknownFirmAndAnUnknownDiagnosisAlike() {
    Receipt stranger = store(Duration.ofDays(1)).receipt();
    String wrongSecret = receipt.firm().value() + "." + stranger.secret().value();
    String unknownFirm = stranger.secret().value() + "." + receipt.secret().value();
    String foreign = store(Duration.ofDays(1)).diagnosis().id().value();

    var answers =
        new String[][] {
          {wrongSecret, diagnosis.id().value()},
          {stranger.text(), diagnosis.id().value()},
          {unknownFirm, diagnosis.id().value()},
          {receipt.text(), foreign}
        };
    for (String[] asked : answers) {
      Answer answer = LAMBDA.call(asking(asked[0], asked[1]));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
  }

  @Test
  void opensNothingInAnotherCommunity() {
    Event elsewhere =
        asking(receipt.text(), diagnosis.id().value())
            .withPathParameter("community", "00000000000000000000000002");

    assertThat(LAMBDA.call(elsewhere).status()).isEqualTo(404);
  }

  @Test
  void showsNothingThatHasExpiredAlthoughTheTableStillHasIt() throws InterruptedException {
    Samples.Stored old = store(Duration.ofSeconds(1));
    Thread.sleep(1100);

    assertThat(LAMBDA.call(asking(old.receipt().text(), old.diagnosis().id().value())).status())
        .isEqualTo(404);
  }

  @Test
  void asksForAReceiptWhereThereIsNone() {
    Event event = asking(receipt.text(), diagnosis.id().value()).withoutHeader("Receipt");

    assertThat(LAMBDA.call(event).violations()).containsExactly("/headers/Receipt REQUIRED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "0000000000000000000000000F.", "ＦＦ.ＦＦ"})
  void tellsAMalformedReceipt(String malformed) {
    assertThat(LAMBDA.call(asking(malformed, diagnosis.id().value())).violations())
        .containsExactly("/headers/Receipt RECEIPT_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "D#1", "../x"})
  void findsNoMalformedDiagnosis(String id) {
    assertThat(LAMBDA.call(asking(receipt.text(), id)).status()).isEqualTo(404);
  }

  private static Event asking(String receipt, String diagnosis) {
    return EVENT.withHeader("Receipt", receipt).withPathParameter("diagnosis", diagnosis);
  }

  private static Samples.Stored store(Duration life) {
    return Samples.store(SealedStore.of(TABLES), PROFILE, IDENTITY, life);
  }
}
