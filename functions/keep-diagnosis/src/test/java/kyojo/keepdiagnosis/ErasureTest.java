package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.ViewLinkId;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

/** One diagnosis, or all that a firm left, is erased. */
class ErasureTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final DiagnosisStore DIAGNOSES = new DynamoDiagnosisStore(RECORDS);
  private static final Consents CONSENTS = new DynamoConsents(RECORDS);
  private static final ViewLinkStore LINKS = new DynamoViewLinkStore(RECORDS);
  private static final Lambda LAMBDA =
      new Lambda(new KeepDiagnosisHandler(TABLES.variables("KeepDiagnosis")));

  private final Samples.Stored stored =
      Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(400));

  @Test
  void erasesTheDiagnosisItsLinksAndWhatOpensThem() {
    ViewLinkId link = link();

    Answer answer = LAMBDA.call(erase(stored.receipt().text()));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(find()).isFalse();
    assertThat(LINKS.find(Samples.COMMUNITY, stored.receipt().firm(), link)).isEmpty();
    assertThat(DIAGNOSES.all(Samples.COMMUNITY, stored.receipt().firm()).sealed()).isEmpty();
  }

  @Test
  void aRepeatedSubmissionDoesNotBringItBack() {
    LAMBDA.call(erase(stored.receipt().text()));

    assertThat(DIAGNOSES.add(stored.diagnosis(), stored.receipt().secret().hash()))
        .isEqualTo(new DiagnosisStore.Addition.Erased());
  }

  @Test
  void leavesTheFirmsOtherDiagnoses() {
    Diagnosis other = Samples.another(DIAGNOSES, stored);

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

  @Test
  void erasesAllThatTheFirmLeftAndNothingOfAnother() {
    Samples.Stored stranger = Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(400));
    Diagnosis other = Samples.another(DIAGNOSES, stored);
    ViewLinkId link = link();

    assertThat(LAMBDA.call(eraseFirm(stored.receipt().text())).status()).isEqualTo(204);

    assertThat(find()).isFalse();
    assertThat(DIAGNOSES.find(Samples.COMMUNITY, other.firm(), other.id())).isEmpty();
    assertThat(LINKS.find(Samples.COMMUNITY, other.firm(), link)).isEmpty();
    assertThat(
            DIAGNOSES.find(
                Samples.COMMUNITY, stranger.diagnosis().firm(), stranger.diagnosis().id()))
        .isPresent();
  }

  @Test
  void theChoiceToBeSeenGoesWithTheFirmAndWithItsLastDiagnosis() {
    var firm = stored.diagnosis().firm();
    var given = new IdentityConsent(true, "identity-2026-11", Instant.now());
    Diagnosis other = Samples.another(DIAGNOSES, stored);
    CONSENTS.set(Samples.COMMUNITY, firm, given, stored.diagnosis().expiresAt());

    LAMBDA.call(erase(stored.receipt().text()));
    assertThat(CONSENTS.find(Samples.COMMUNITY, firm)).contains(given);
    LAMBDA.call(erase(stored.receipt().text()).withPathParameter("diagnosis", other.id().value()));
    assertThat(CONSENTS.find(Samples.COMMUNITY, firm)).contains(IdentityConsent.ERASED);

    Samples.Stored another = Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(400));
    var next = another.diagnosis();
    CONSENTS.set(Samples.COMMUNITY, next.firm(), given, next.expiresAt());
    LAMBDA.call(eraseFirm(another.receipt().text()));
    assertThat(CONSENTS.find(Samples.COMMUNITY, next.firm())).contains(IdentityConsent.ERASED);
  }

  @Test
  void anErasedFirmsReceiptOpensNothingAndItsSubmissionsStayErased() {
    LAMBDA.call(eraseFirm(stored.receipt().text()));

    Answer again = LAMBDA.call(eraseFirm(stored.receipt().text()));

    assertThat(again.status()).isEqualTo(404);
    assertThat(again.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    assertThat(DIAGNOSES.add(stored.diagnosis(), stored.receipt().secret().hash()))
        .isEqualTo(new DiagnosisStore.Addition.Erased());
  }

  @Test
  void finishesWhatAnEndedErasureLeft() {
    Diagnosis left = Samples.another(DIAGNOSES, stored);
    DIAGNOSES.eraseFirm(Samples.COMMUNITY, left.firm(), Instant.now().plusSeconds(60));
    DIAGNOSES.erase(stored.diagnosis(), Instant.now().plusSeconds(60));

    assertThat(LAMBDA.call(eraseFirm(stored.receipt().text())).status()).isEqualTo(204);
    assertThat(DIAGNOSES.find(Samples.COMMUNITY, left.firm(), left.id())).isEmpty();
  }

  @Test
  void aForeignReceiptErasesNoFirm() {
    Samples.Stored stranger = Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(400));
    String mixed = stored.receipt().firm().value() + "." + stranger.receipt().secret().value();

    assertThat(LAMBDA.call(eraseFirm(mixed)).status()).isEqualTo(404);
    assertThat(find()).isTrue();
    assertThat(DIAGNOSES.isErased(Samples.COMMUNITY, stored.receipt().firm())).isFalse();
  }

  private static Event eraseFirm(String receipt) {
    return Event.of("keep-diagnosis/erase-firm.json").withHeader("Receipt", receipt);
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
    LINKS.add(new ViewLinkStore.Sealed(link, key.secret().hash()));
    return key.link();
  }

  private Event erase(String receipt) {
    return Event.of("keep-diagnosis/erase-diagnosis.json")
        .withHeader("Receipt", receipt)
        .withPathParameter("diagnosis", stored.diagnosis().id().value());
  }
}
