package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Stage;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.FirmId;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether staff may see who a firm is. */
class KeepConsentTest {
  private static final String WORDING = "identity-2026-11";
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("KeepDiagnosis");
  private static final Lambda LAMBDA = new Lambda(new KeepDiagnosisHandler(VARIABLES));
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final DiagnosisStore STORE = new DynamoDiagnosisStore(RECORDS);
  private static final Consents CONSENTS = new DynamoConsents(RECORDS);

  private final Samples.Stored stored = Samples.store(STORE, Profile.EMPTY, Duration.ofDays(400));
  private final String receipt = stored.receipt().text();
  private final FirmId firm = stored.diagnosis().firm();

  @BeforeAll
  static void openTheCommunity() {
    new DynamoCommunities(TABLES.client(), TABLES.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
  }

  @Test
  void aFirmThatNeverChoseIsNotSeen() {
    Answer answer = LAMBDA.call(reading(receipt));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().toString()).isEqualTo("{\"shareIdentity\":false}");
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
  }

  @Test
  void isGivenAndTakenBackAtOnceAndWithoutAKey() {
    Answer given = LAMBDA.call(change(receipt, true, WORDING));
    assertThat(given.status()).isEqualTo(200);
    assertThat(given.at("/shareIdentity").asBoolean()).isTrue();
    assertThat(given.at("/wording").asString()).isEqualTo(WORDING);
    assertThat(given.at("/decidedAt").asString()).endsWith("+09:00");
    assertThat(kept()).map(IdentityConsent::given).contains(true);
    assertThat(stored.diagnosis().visibleIdentity(kept())).isPresent();

    Answer taken = LAMBDA.call(change(receipt, false, WORDING));
    assertThat(taken.at("/shareIdentity").asBoolean()).isFalse();
    assertThat(stored.diagnosis().visibleIdentity(kept())).isEmpty();
    assertThat(LAMBDA.call(reading(receipt)).raw()).isEqualTo(taken.raw());
  }

  @Test
  void theSameAgainIsTheSame() {
    LAMBDA.call(change(receipt, true, WORDING));

    assertThat(LAMBDA.call(change(receipt, true, WORDING)).status()).isEqualTo(200);
    assertThat(kept()).map(IdentityConsent::given).contains(true);
  }

  @Test
  void isNotGivenToWordsThatNobodyShows() {
    Answer answer = LAMBDA.call(change(receipt, true, "identity-2025-01"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/wording WORDING_OUTDATED");
    assertThat(kept()).isEmpty();
  }

  @Test
  void isTakenBackWhateverTheWordsWere() {
    LAMBDA.call(change(receipt, true, WORDING));

    assertThat(LAMBDA.call(change(receipt, false, "identity-2025-01")).status()).isEqualTo(200);
    assertThat(stored.diagnosis().visibleIdentity(kept())).isEmpty();
  }

  @Test
  void isTakenBackFromAChoiceOfTheFuture() {
    Instant ahead = Instant.now().plus(Duration.ofMinutes(10));
    CONSENTS.set(
        Samples.COMMUNITY,
        firm,
        new IdentityConsent(true, WORDING, ahead),
        stored.diagnosis().expiresAt());

    LAMBDA.call(change(receipt, false, WORDING));

    assertThat(kept()).map(IdentityConsent::given).contains(false);
  }

  @Test
  void endsWithTheLastDiagnosis() {
    LAMBDA.call(change(receipt, true, WORDING));

    var ends =
        TABLES.client().scan(scan -> scan.tableName(TABLES.name("RecordsTable"))).items().stream()
            .filter(item -> String.valueOf(item.get("pk")).contains(firm.value()))
            .map(item -> String.valueOf(item.get("expiresAt")))
            .distinct();
    assertThat(ends).hasSize(1);
  }

  @Test
  void aWrongReceiptOpensNothing() {
    String wrong = firm.value() + ".0000000000000000000000000S";

    for (Event event : new Event[] {reading(wrong), change(wrong, true, WORDING)}) {
      Answer answer = LAMBDA.call(event);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void theReceiptOfAnotherCommunityOpensNothing() {
    Event foreign =
        change(receipt, true, WORDING).withPathParameter("community", "00000000000000000000000002");

    assertThat(LAMBDA.call(foreign).status()).isEqualTo(404);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anErasedFirmChoosesNothing() {
    STORE.eraseFirm(Samples.COMMUNITY, firm, Instant.now().plusSeconds(60));

    assertThat(LAMBDA.call(change(receipt, true, WORDING)).status()).isEqualTo(404);
    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|/shareIdentity REQUIRED,/wording REQUIRED",
        "{\"shareIdentity\":\"true\",\"wording\":\"x\"}|/shareIdentity WRONG_TYPE",
        "{\"shareIdentity\":true,\"wording\":\"\"}|/wording TOO_SHORT",
        "{\"shareIdentity\":true,\"wording\":\"x\",\"firmName\":\"x\"}|/firmName UNKNOWN_NAME"
      })
  void saysAllThatIsWrongWithABody(String body, String violations) {
    Answer answer = LAMBDA.call(change(receipt, true, WORDING).withBody(body));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactlyInAnyOrder(violations.split(","));
  }

  private Optional<IdentityConsent> kept() {
    return CONSENTS.find(Samples.COMMUNITY, firm);
  }

  private static Event reading(String receipt) {
    return Event.of("keep-diagnosis/read-consent.json").withHeader("Receipt", receipt);
  }

  private static Event change(String receipt, boolean given, String wording) {
    return Event.of("keep-diagnosis/change-consent.json")
        .withHeader("Receipt", receipt)
        .withBody("{\"shareIdentity\":" + given + ",\"wording\":\"" + wording + "\"}");
  }
}
