package kyojo.readdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.ViewKey;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One diagnosis, as a link shows it to whoever holds the link. */
class ViewDiagnosisTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final ViewLinkStore LINKS = new DynamoViewLinkStore(RECORDS);
  private static final Lambda LAMBDA =
      new Lambda(new ReadDiagnosisHandler(TABLES.variables("ReadDiagnosis")));
  private static final Event EVENT = Event.of("read-diagnosis/view.json");
  private static final Identity IDENTITY =
      new Identity(
          Optional.of("架空金属工業株式会社"),
          Optional.of("山田太郎"),
          Optional.of(new CorporateNumber("7010705000725")),
          Optional.of("本社"));

  private final Samples.Stored stored = store();
  private final ViewKey key = link(stored, Instant.now().plus(Duration.ofDays(7)));

  @Test
  void showsTheResultAndNotWhoTheFirmIs() {
    Answer answer = LAMBDA.call(asking(key.text()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/score/total").asInt()).isEqualTo(34);
    assertThat(answer.at("/answers").size()).isEqualTo(25);
    assertThat(answer.at("/scope").asString()).isEqualTo("本社");
    assertThat(answer.raw())
        .doesNotContain(
            "架空金属", "山田", "7010705000725", stored.receipt().secret().value(), "receipt");
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    assertThat(answer.log().toString()).doesNotContain(key.secret().value());
  }

  @Test
  void showsTheResultAlsoWhereWhatTheFirmSaidOfItselfDoesNotOpen() {
    var diagnosis = stored.diagnosis();
    TABLES.damage(
        Keys.firm(diagnosis.community(), diagnosis.firm()),
        Keys.diagnosis(diagnosis.id()),
        "identity");

    Answer answer = LAMBDA.call(asking(key.text()));

    assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
    assertThat(answer.at("/score/total").asInt()).isEqualTo(34);
    assertThat(answer.at("/scope").isMissingNode()).isTrue();
  }

  @Test
  void showsNothingAfterTheLinkHasEnded() {
    requireUnknown(link(stored, Instant.now()).text());
  }

  @Test
  void showsNothingAfterTheLinkWasRevoked() {
    var link = LINKS.find(Samples.COMMUNITY, key.firm(), key.link()).orElseThrow().link();
    LINKS.revoke(link, Instant.now());

    requireUnknown(key.text());
  }

  @Test
  void showsNothingForAWrongSecretOrALinkToAnotherDiagnosis() {
    ViewKey other = link(store(), Instant.now().plus(Duration.ofDays(7)));

    requireUnknown(new ViewKey(key.firm(), key.link(), other.secret()).text());
    requireUnknown(other.text());
    requireUnknown(new ViewKey(key.firm(), other.link(), key.secret()).text());
  }

  @Test
  void showsNothingInAnotherCommunity() {
    Event elsewhere =
        asking(key.text()).withPathParameter("community", "00000000000000000000000002");

    assertThat(LAMBDA.call(elsewhere).status()).isEqualTo(404);
  }

  @Test
  void isNotOpenedByTheReceipt() {
    assertThat(LAMBDA.call(asking(stored.receipt().text())).violations())
        .containsExactly("/headers/View-Key VIEW_KEY_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a.b.c", "0000000000000000000000000F"})
  void aMalformedKeyIsToldSo(String malformed) {
    assertThat(LAMBDA.call(asking(malformed)).violations())
        .containsExactly("/headers/View-Key VIEW_KEY_MALFORMED");
  }

  private void requireUnknown(String text) {
    Answer answer = LAMBDA.call(asking(text));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.violations()).containsExactly("/headers/View-Key VIEW_KEY_UNKNOWN");
  }

  private Event asking(String text) {
    return EVENT
        .withHeader("View-Key", text)
        .withPathParameter("diagnosis", stored.diagnosis().id().value());
  }

  private static Samples.Stored store() {
    return Samples.store(SealedStore.of(TABLES), Profile.EMPTY, IDENTITY, Duration.ofDays(400));
  }

  private static ViewKey link(Samples.Stored stored, Instant end) {
    var diagnosis = stored.diagnosis();
    ViewKey key =
        new Derivation(Samples.COMMUNITY, "test", IdempotencyKey.random())
            .viewKey(diagnosis.firm(), diagnosis.id());
    var link =
        new ViewLink(
            key.link(),
            Samples.COMMUNITY,
            diagnosis.firm(),
            diagnosis.id(),
            diagnosis.submittedAt(),
            end.truncatedTo(ChronoUnit.SECONDS));
    LINKS.add(new ViewLinkStore.Sealed(link, key.secret().hash()));
    return key;
  }
}
