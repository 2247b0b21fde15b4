package kyojo.erasediagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.ViewLinkId;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

class EraseDiagnosisHandlerTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final DiagnosisStore DIAGNOSES = new DynamoDiagnosisStore(RECORDS);
  private static final ViewLinkStore LINKS = new DynamoViewLinkStore(RECORDS);
  private static final Lambda LAMBDA =
      new Lambda(new EraseDiagnosisHandler(TABLES.variables("EraseDiagnosis")));

  private final Samples.Stored stored =
      Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(400));

  @Test
  void erasesTheDiagnosisItsLinksAndWhatOpensThem() {
    ViewLinkId link = link();

    Answer answer = LAMBDA.call(erase(stored.receipt().text()));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(find()).isFalse();
    assertThat(LINKS.find(Samples.COMMUNITY, stored.receipt().firm(), link)).isEmpty();
    assertThat(DIAGNOSES.receiptOf(Samples.COMMUNITY, stored.receipt().firm())).isEmpty();
  }

  @Test
  void aRepeatedSubmissionDoesNotBringItBack() {
    LAMBDA.call(erase(stored.receipt().text()));

    assertThat(DIAGNOSES.add(stored.diagnosis(), stored.receipt().secret().hash()))
        .isEqualTo(new DiagnosisStore.Addition.Erased());
  }

  @Test
  void leavesTheFirmsOtherDiagnoses() {
    var key = new Derivation(Samples.COMMUNITY, "test", IdempotencyKey.random());
    var first = stored.diagnosis();
    var other =
        new kyojo.domain.diagnosis.Diagnosis(
            key.diagnosis(first.firm()),
            first.community(),
            first.firm(),
            first.submittedAt(),
            first.expiresAt(),
            first.origin(),
            first.submission());
    DIAGNOSES.add(other, stored.receipt().secret().hash());

    LAMBDA.call(erase(stored.receipt().text()));

    assertThat(DIAGNOSES.find(Samples.COMMUNITY, other.firm(), other.id())).isPresent();
    assertThat(find()).isFalse();
  }

  @Test
  void aForeignReceiptErasesNothing() {
    String foreign = Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(1)).receipt().text();
    String oneCharacterOff =
        stored.receipt().text().substring(0, 52)
            + (stored.receipt().text().endsWith("0") ? "1" : "0");

    for (String receipt : new String[] {foreign, oneCharacterOff}) {
      Answer answer = LAMBDA.call(erase(receipt));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
    assertThat(find()).isTrue();
  }

  @Test
  void whatIsErasedIsNotFoundASecondTime() {
    LAMBDA.call(erase(stored.receipt().text()));

    assertThat(LAMBDA.call(erase(stored.receipt().text())).status()).isEqualTo(404);
  }

  private boolean find() {
    return DIAGNOSES
        .find(Samples.COMMUNITY, stored.receipt().firm(), stored.diagnosis().id())
        .isPresent();
  }

  private ViewLinkId link() {
    var diagnosis = stored.diagnosis();
    var key =
        new Derivation(Samples.COMMUNITY, "test", IdempotencyKey.random())
            .viewKey(diagnosis.firm(), diagnosis.id());
    var link =
        new ViewLink(
            key.link(),
            Samples.COMMUNITY,
            diagnosis.firm(),
            diagnosis.id(),
            diagnosis.submittedAt(),
            Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS));
    LINKS.add(
        new ViewLinkStore.Sealed(link, key.secret().hash()), stored.receipt().secret().hash());
    return key.link();
  }

  private Event erase(String receipt) {
    return Event.of("erase-diagnosis/with-receipt.json")
        .withHeader("Receipt", receipt)
        .withPathParameter("diagnosis", stored.diagnosis().id().value());
  }
}
