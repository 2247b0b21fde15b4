package kyojo.handleincidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.report.By;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Found;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Incidents;
import kyojo.testkit.Incidents.Reported;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleIncidentsHandlerTest {
  private static final CommunityId HERE = Samples.COMMUNITY;
  private static final List<String> EVENTS =
      List.of("list", "read", "change", "message", "file", "enter");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.local(tables.variables("HandleIncidents")), InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  private final IncidentStore store = new DynamoIncidentStore(records, new TenantCipher(keys));
  private final Lambda lambda =
      new Lambda(new HandleIncidentsHandler(tables.variables("HandleIncidents")));

  HandleIncidentsHandlerTest() {
    keys.create(HERE);
    new DynamoRosterStore(records, names).replace(Staff.roster(HERE));
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(HERE, "A", "27"));
  }

  @Test
  void openReportsAreListedTheGravestAndThenTheLongestWaitingFirst() {
    Reported late = stored(Duration.ofHours(2));
    Reported early = stored(Duration.ofHours(3));
    Reported done = stored(Duration.ofHours(4));
    change(done, "{\"state\":\"DONE\",\"outcome\":\"FALSE_ALARM\"}", 1);
    Reported low = stored(Duration.ofHours(5));
    change(low, "{\"severity\":1,\"reason\":\"訓練のメールでした\"}", 1);

    Answer answer = lambda.call(event("list", early));

    assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
    assertThat(ids(answer)).containsExactly(id(early), id(late), id(low));
    assertThat(answer.at("/incidents/0/hasNews").asBoolean()).isTrue();
    assertThat(ids(lambda.call(event("list", early).withQuery("severity", "2"))))
        .containsExactly(id(early), id(late));
    assertThat(ids(lambda.call(event("list", early).withQuery("state", "DONE"))))
        .containsExactly(id(done));
  }

  @Test
  void aListGoesOnWhereItEnded() {
    Reported late = stored(Duration.ofHours(2));
    Reported early = stored(Duration.ofHours(3));

    Answer first = lambda.call(event("list", early).withQuery("limit", "1"));
    String cursor = first.at("/cursor").asString();
    Answer second =
        lambda.call(event("list", early).withQuery("limit", "1").withQuery("cursor", cursor));

    assertThat(ids(first)).containsExactly(id(early));
    assertThat(ids(second)).containsExactly(id(late));
    assertThat(second.at("/cursor").isMissingNode()).isTrue();
    assertThat(lambda.call(event("list", early).withQuery("cursor", "x")).violations())
        .containsExactly("/query/cursor CURSOR_MALFORMED");
  }

  @Test
  void oneIsShownWithAllThatBelongsToItAndTheTrailTellsWhoLooked() {
    Reported reported = stored(Duration.ofHours(1));

    Answer answer = lambda.call(event("read", reported));

    assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("etag", "\"1\"");
    assertThat(answer.at("/report/story").asString()).contains("サーバー");
    assertThat(answer.at("/contact/name").asString()).isEqualTo("山田花子");
    assertThat(answer.at("/automatic/severity").asInt()).isEqualTo(4);
    assertThat(trail())
        .anyMatch(entry ->
            entry.action() == AuditAction.INCIDENT_READ && entry.subject().equals(id(reported)));
  }

  @Test
  void whoTakesItBeginsToLookAtItAndNobodyOverwritesWhatTheyDidNotSee() {
    Reported reported = stored(Duration.ofHours(1));

    Answer taken = change(reported, "{\"take\":true,\"reached\":true}", 1);
    Answer stale = change(reported, "{\"state\":\"WAITING\"}", 1);

    assertThat(taken.status()).as(taken.raw()).isEqualTo(200);
    assertThat(taken.at("/state").asString()).isEqualTo("CHECKING");
    assertThat(taken.at("/takenBy/name").asString()).isNotEmpty();
    assertThat(taken.at("/firstContactAt").isMissingNode()).isFalse();
    assertThat(taken.headers()).containsEntry("etag", "\"2\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(kept(reported).handling().state().name()).isEqualTo("CHECKING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"severity\":1} | /reason REQUIRED",
        "{\"state\":\"DONE\"} | /outcome REQUIRED",
        "{\"outcome\":\"RESOLVED\"} | /outcome OUTCOME_WITHOUT_END",
        "{\"state\":\"DONE\",\"outcome\":\"DUPLICATE\"} | /into REQUIRED",
        "{\"into\":\"00000000000000000000000009\"} | /into INTO_WITHOUT_DUPLICATE",
        "{\"state\":\"DONE\",\"outcome\":\"DUPLICATE\",\"into\":\"00000000000000000000000009\"} | /into INCIDENT_UNKNOWN",
        "{\"wakeOn\":\"2020-01-01\"} | /wakeOn WAKE_DAY",
        "{\"severity\":5,\"reason\":\"x\"} | /severity OUT_OF_RANGE",
        "{\"state\":\"LOST\"} | /state UNKNOWN_VALUE"
      })
  void whatMakesNoSenseIsRefusedAtItsPlaceAndNothingChanges(String body, String violation) {
    Reported reported = stored(Duration.ofHours(1));

    Answer answer = change(reported, body, 1);

    assertThat(answer.status()).as(answer.raw()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(violation);
    assertThat(kept(reported).version()).isEqualTo(1);
  }

  @Test
  void aDuplicateGoesUnderAnotherAndComesOutWhenItIsOpenedAgain() {
    Reported main = stored(Duration.ofHours(2));
    Reported copy = stored(Duration.ofHours(1));
    String into = "{\"state\":\"DONE\",\"outcome\":\"DUPLICATE\",\"into\":\"" + id(main) + "\"}";

    Answer merged = change(copy, into, 1);

    assertThat(merged.status()).as(merged.raw()).isEqualTo(200);
    assertThat(merged.at("/mergedInto").asString()).isEqualTo(id(main));
    assertThat(kept(main).handling().reports()).containsExactly(copy.receipt().incident());
    assertThat(change(main, into.replace(id(main), id(copy)), 2).violations())
        .containsExactly("/into INCIDENT_UNKNOWN");

    change(copy, "{\"state\":\"RESPONDING\"}", 2);
    assertThat(kept(main).handling().reports()).isEmpty();
    assertThat(kept(copy).handling().mergedInto()).isEmpty();
  }

  @Test
  void whatIsClosedKeepsWhoReportedItForAYearAndOpenedAgainAsLongAsTheReport() {
    Reported reported = stored(Duration.ofHours(1));
    change(reported, "{\"state\":\"DONE\",\"outcome\":\"RESOLVED\"}", 1);
    assertThat(kept(reported).ends().contact()).isBefore(kept(reported).ends().report());

    change(reported, "{\"state\":\"WAITING\"}", 2);
    assertThat(kept(reported).ends().contact()).isEqualTo(kept(reported).ends().report());
  }

  @Test
  void aMessageIsWrittenOnceForItsKey() {
    Reported reported = stored(Duration.ofHours(1));
    Event event = event("message", reported);

    Answer first = lambda.call(event);
    Answer again = lambda.call(event);
    Answer other = lambda.call(event.withBody(event.bodyJson().put("text", "別の話")));

    assertThat(first.status()).as(first.raw()).isEqualTo(201);
    assertThat(again.raw()).isEqualTo(first.raw());
    assertThat(other.status()).isEqualTo(409);
    var dossier = store.read(HERE, reported.receipt().incident()).orElseThrow();
    assertThat(dossier.messages())
        .singleElement()
        .satisfies(message -> assertThat(message.from()).isEqualTo(By.STAFF));
    assertThat(dossier.found().activity().firstContactAt()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lecturer-1", "stranger"})
  void whoDoesNotWorkAtTheDeskSeesAndChangesNothing(String subject) {
    Reported reported = stored(Duration.ofHours(1));
    for (String name : EVENTS) {
      Answer answer = lambda.call(event(name, reported).from(subject));
      assertThat(answer.status()).as(name).isEqualTo(403);
    }
    assertThat(kept(reported).version()).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Reported reported = Incidents.report(HERE, Instant.now());
    for (String name : List.of("read", "change", "message", "file")) {
      assertThat(lambda.call(event(name, reported)).status()).as(name).isEqualTo(404);
    }
  }

  @Test
  void anEarlierVersionIsShownAsItCameAndTheTrailTellsWhoLooked() {
    Reported reported = stored(Duration.ofHours(1));
    var second = Incidents.next(reported.opened(), "バックアップも読めません。");
    store.add(second, Incidents.more(reported.opened(), 1, 0, 0), Incidents.CONTACT);

    Answer first = lambda.call(event("version", reported));
    Answer missing = lambda.call(event("version", reported).withPathParameter("version", "3"));

    assertThat(first.status()).as(first.raw()).isEqualTo(200);
    assertThat(first.at("/report/story").asString()).startsWith("朝、サーバー");
    assertThat(first.raw()).doesNotContain("バックアップ", "山田");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(trail()).filteredOn(entry -> entry.action() == AuditAction.INCIDENT_READ).hasSize(2);
  }

  private Reported stored(Duration ago) {
    Reported reported = Incidents.report(HERE, Instant.now().minus(ago));
    store.open(reported.version(), reported.opened(), Incidents.CONTACT);
    return reported;
  }

  private Answer change(Reported reported, String body, long version) {
    return lambda.call(
        event("change", reported).withHeader("If-Match", "\"" + version + "\"").withBody(body));
  }

  private IncidentCase kept(Reported reported) {
    return ((Found.Kept) store.find(HERE, reported.receipt().incident())).found();
  }

  private static Event event(String name, Reported reported) {
    Event event = Event.of("handle-incidents/" + name + ".json");
    return (name.equals("list") || name.equals("enter")
            ? event
            : event.withPathParameter("incident", id(reported)))
        .withHeader(
            "Idempotency-Key",
            UUID.nameUUIDFromBytes(new byte[] {1}).toString().replaceFirst("-3", "-4"));
  }

  private static String id(Reported reported) {
    return reported.receipt().incident().value();
  }

  private static List<String> ids(Answer answer) {
    return answer.at("/incidents").valueStream().map(row -> row.get("id").asString()).toList();
  }

  private List<AuditEntry> trail() {
    var month = YearMonth.from(Instant.now().atZone(ZoneId.of("Asia/Tokyo")));
    return new DynamoAuditTrail(records, names)
        .page(HERE, month, Optional.empty(), 100).stream().map(Placed::entry).toList();
  }
}
