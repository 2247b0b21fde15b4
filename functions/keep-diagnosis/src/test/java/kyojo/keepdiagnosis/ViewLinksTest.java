package kyojo.keepdiagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Links by which a firm shows a diagnosis: made, listed and revoked. */
class ViewLinksTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(new RecordsTable(TABLES.client(), TABLES.name("RecordsTable")));
  private static final Lambda LAMBDA =
      new Lambda(new KeepDiagnosisHandler(TABLES.variables("KeepDiagnosis")));

  private final Samples.Stored stored = store(400);

  @Test
  void aLinkIsMadeForSoManyDaysAndCarriesNoReceipt() {
    Answer answer = LAMBDA.call(create(7));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(days(answer)).isEqualTo(7);
    assertThat(answer.at("/viewKey").asString()).contains(answer.at("/viewLinkId").asString());
    String secret = stored.receipt().secret().value();
    assertThat(answer.raw()).doesNotContain(secret);
    assertThat(answer.log().toString()).doesNotContain(secret, answer.at("/viewKey").asString());
  }

  @Test
  void aLinkNeverOutlivesItsDiagnosis() {
    var shortLived = store(3);
    Answer answer = LAMBDA.call(as(shortLived, Event.of("keep-diagnosis/create-link.json"), 90));

    assertThat(OffsetDateTime.parse(answer.at("/expiresAt").asString()).toInstant())
        .isEqualTo(shortLived.diagnosis().expiresAt());
  }

  @Test
  void theSameKeyAnswersTheSameAndMakesOneLink() {
    Event event = create(7);

    assertThat(LAMBDA.call(event).raw()).isEqualTo(LAMBDA.call(event).raw());
    assertThat(listed()).hasSize(1);
    assertThat(LAMBDA.call(event.withBody("{\"days\":8}")).at("/code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void theListHasWhatIsLeftNewestFirstAndOpensNothing() {
    String first = LAMBDA.call(create(7)).at("/viewLinkId").asString();
    Answer second = LAMBDA.call(create(30));

    assertThat(listed()).containsExactly(second.at("/viewLinkId").asString(), first);
    assertThat(LAMBDA.call(list()).raw()).doesNotContain(second.at("/viewKey").asString());
  }

  @Test
  void aRevokedLinkIsGoneAndStaysGone() {
    Event event = create(7);
    Answer made = LAMBDA.call(event);

    Answer revoked = LAMBDA.call(revoke(made.at("/viewLinkId").asString()));

    assertThat(revoked.status()).isEqualTo(204);
    assertThat(listed()).isEmpty();
    assertThat(LAMBDA.call(event).at("/code").asString()).isEqualTo("ERASED");
    assertThat(LAMBDA.call(revoke(made.at("/viewLinkId").asString())).status()).isEqualTo(204);
  }

  @Test
  void aFirmHasTwentyLinksToADiagnosisAndNoMore() {
    var events = new ArrayList<Event>();
    for (int i = 0; i < 20; i++) {
      events.add(create(7));
      assertThat(LAMBDA.call(events.getLast()).status()).isEqualTo(201);
    }

    assertThat(LAMBDA.call(create(7)).at("/code").asString()).isEqualTo("LIMIT_REACHED");
    assertThat(LAMBDA.call(events.getFirst()).status()).isEqualTo(201);
    LAMBDA.call(revoke(listed().getFirst()));
    assertThat(LAMBDA.call(create(7)).status()).isEqualTo(201);
  }

  /** 204 as for one that has ended, and nothing is left behind that would cost or list anything. */
  @Test
  void revokingALinkThatNeverWasWritesNothing() {
    String other = "0".repeat(26);
    int before = TABLES.count("RecordsTable");

    assertThat(LAMBDA.call(revoke(other)).status()).isEqualTo(204);

    assertThat(TABLES.count("RecordsTable")).isEqualTo(before);
  }

  /** The end of its trace is not put off by asking again. */
  @Test
  void revokingTwiceWritesOnce() {
    String link = LAMBDA.call(create(7)).at("/viewLinkId").asString();
    LAMBDA.call(revoke(link));
    var first = traces();
    assertThat(first).hasSize(1);

    assertThat(LAMBDA.call(revoke(link)).status()).isEqualTo(204);

    assertThat(traces()).isEqualTo(first);
  }

  @Test
  void aLinkToAnotherDiagnosisIsLeftAlone() {
    String link = LAMBDA.call(create(7)).at("/viewLinkId").asString();
    var other = Samples.another(STORE, stored);

    Answer answer = LAMBDA.call(revoke(link).withPathParameter("diagnosis", other.id().value()));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(listed()).containsExactly(link);
  }

  @Test
  void aForeignReceiptTouchesNothing() {
    String link = LAMBDA.call(create(7)).at("/viewLinkId").asString();
    String foreign = store(400).receipt().text();
    int before = TABLES.count("RecordsTable");

    for (Event event : List.of(create(7), list(), revoke(link))) {
      Answer answer = LAMBDA.call(event.withHeader("Receipt", foreign));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
    assertThat(TABLES.count("RecordsTable")).isEqualTo(before);
    assertThat(listed()).containsExactly(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|/days REQUIRED",
        "{\"days\":0}|/days OUT_OF_RANGE",
        "{\"days\":91}|/days OUT_OF_RANGE",
        "{\"days\":1.5}|/days WRONG_TYPE",
        "{\"days\":\"7\"}|/days WRONG_TYPE",
        "{\"days\":null}|/days WRONG_TYPE",
        "{\"days\":7,\"forever\":true}|/forever UNKNOWN_NAME"
      })
  void badDaysAreNamed(String body, String violation) {
    assertThat(LAMBDA.call(create(7).withBody(body)).violations()).containsExactly(violation);
    assertThat(listed()).isEmpty();
  }

  private Event create(int days) {
    return as(stored, Event.of("keep-diagnosis/create-link.json"), days);
  }

  private Event list() {
    return as(stored, Event.of("keep-diagnosis/list-links.json"));
  }

  private Event revoke(String link) {
    return as(stored, Event.of("keep-diagnosis/revoke-link.json"))
        .withPathParameter("viewLink", link);
  }

  private List<String> listed() {
    return LAMBDA.call(list()).at("/viewLinks").findValuesAsString("viewLinkId");
  }

  private static Event as(Samples.Stored stored, Event event, int days) {
    return as(stored, event)
        .withHeader("Idempotency-Key", UUID.randomUUID().toString())
        .withBody("{\"days\":" + days + "}");
  }

  private static Event as(Samples.Stored stored, Event event) {
    return event
        .withHeader("Receipt", stored.receipt().text())
        .withPathParameter("diagnosis", stored.diagnosis().id().value());
  }

  private static long days(Answer answer) {
    return Duration.between(
            OffsetDateTime.parse(answer.at("/createdAt").asString()),
            OffsetDateTime.parse(answer.at("/expiresAt").asString()).plusSeconds(1))
        .toDays();
  }

  /** What lies in the table where something was, as it is. */
  private List<Map<String, AttributeValue>> traces() {
    return TABLES
        .client()
        .scanPaginator(scan -> scan.tableName(TABLES.name("RecordsTable")))
        .items()
        .stream()
        .filter(item -> item.containsValue(AttributeValue.fromS("tombstone")))
        .filter(
            item -> requireNonNull(item.get("pk")).s().endsWith(stored.receipt().firm().value()))
        .toList();
  }

  private static Samples.Stored store(int days) {
    return Samples.store(STORE, Profile.EMPTY, Duration.ofDays(days));
  }
}
