package kyojo.handleincidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kyojo.domain.Stage;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Incidents;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The database fails at every call of what staff change, which is also what a function that is
 * killed there leaves behind; then they ask again. Nothing is lost, and nothing is there twice.
 */
class LostAnswersTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final FaultyDynamo DATABASE = TABLES.faulty();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.local(TABLES.variables("HandleIncidents")), InstantSource.system());
  private static final IncidentStore STORE =
      new DynamoIncidentStore(RECORDS, new TenantCipher(KEYS));

  static {
    KEYS.create(Samples.COMMUNITY);
    new DynamoRosterStore(RECORDS, MemberNames.with(new TenantCipher(KEYS)))
        .replace(Staff.roster(Samples.COMMUNITY));
    new DynamoCommunities(TABLES.client(), TABLES.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
  }

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofWhatCameByTelephone() {
    return atEveryCall(
        _ -> keyed(Event.of("handle-incidents/enter.json")),
        List.of(201),
        (_, answer) -> {
          var dossier =
              STORE
                  .read(Samples.COMMUNITY, new IncidentId(answer.at("/incidentId").asString()))
                  .orElseThrow();
          assertThat(dossier.versions()).hasSize(1);
          assertThat(answer.at("/receipt").asString()).isNotEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> ofAMessage() {
    return atEveryCall(
        incident -> keyed(about("message", incident)),
        List.of(201),
        (incident, _) -> assertThat(dossier(incident).messages()).hasSize(1));
  }

  /** Whose answer was lost finds that what they had seen has changed: by themselves. */
  @TestFactory
  Stream<DynamicTest> ofAChange() {
    return atEveryCall(
        incident ->
            about("change", incident)
                .withHeader("If-Match", "\"1\"")
                .withBody("{\"take\":true,\"state\":\"RESPONDING\"}"),
        List.of(200, 412),
        (incident, _) -> {
          assertThat(dossier(incident).found().version()).isEqualTo(2);
          assertThat(dossier(incident).found().handling().takenBy()).isPresent();
        });
  }

  private static Stream<DynamicTest> atEveryCall(
      Function<IncidentId, Event> change,
      List<Integer> statuses,
      BiConsumer<IncidentId, Answer> isThereOnce) {
    DATABASE.failAt(0, Fault.REFUSED);
    Event once = change.apply(reported());
    Lambda cold = cold();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(cold.call(once).status()).isEqualTo(statuses.getFirst());
    return DATABASE.atEveryCall(
        (call, fault) -> isDoneOnce(change, call, fault, statuses, isThereOnce));
  }

  private static void isDoneOnce(
      Function<IncidentId, Event> change,
      int call,
      Fault fault,
      List<Integer> statuses,
      BiConsumer<IncidentId, Answer> isThereOnce) {
    IncidentId incident = reported();
    Event event = change.apply(incident);
    DATABASE.failAt(call, fault);
    Answer answer = cold().call(event);
    assertThat(answer.status()).isIn(statuses.getFirst(), 500);
    DATABASE.failAt(0, fault);

    Answer again = cold().call(event);

    assertThat(again.status()).as(again.raw()).isIn(statuses);
    isThereOnce.accept(incident, again);
  }

  private static IncidentId reported() {
    var reported = Incidents.report(Samples.COMMUNITY, Instant.now().minus(Duration.ofHours(1)));
    STORE.open(reported.version(), reported.opened(), Incidents.CONTACT);
    return reported.receipt().incident();
  }

  private static Dossier dossier(IncidentId incident) {
    return STORE.read(Samples.COMMUNITY, incident).orElseThrow();
  }

  private static Event about(String name, IncidentId incident) {
    return Event.of("handle-incidents/" + name + ".json")
        .withPathParameter("incident", incident.value());
  }

  private static Event keyed(Event event) {
    return event.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** A function that remembers nothing, so that every call is made. */
  private static Lambda cold() {
    return new Lambda(
        new HandleIncidentsHandler(TABLES.variables("HandleIncidents", DATABASE.endpoint())));
  }
}
