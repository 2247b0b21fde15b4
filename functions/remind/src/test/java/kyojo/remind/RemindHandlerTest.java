package kyojo.remind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.ShownDays;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Handling;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.Outcome;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Incidents;
import kyojo.testkit.Incidents.Reported;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class RemindHandlerTest {
  private static final CommunityId HERE = Samples.COMMUNITY;
  private static final String CLOCK = "{\"source\":\"aws.scheduler\"}";

  /** A Tuesday, 10:00 in Japan. */
  private static final Instant RECEIVED = Instant.parse("2026-12-01T01:00:00Z");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.local(tables.variables("Remind")), InstantSource.system());
  private final IncidentStore store = new DynamoIncidentStore(records, new TenantCipher(keys));
  private Instant now = RECEIVED;
  private final Lambda lambda = new Lambda(handler(tables.variables("Remind")));

  RemindHandlerTest() {
    keys.create(HERE);
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(HERE, "A", "27"));
  }

  @Test
  void staffAreRemindedOfTheFirstContactWhenItIsNearlyLateAndWhenItIs() {
    IncidentCase found = stored();
    at(Duration.ofMinutes(47));
    assertThat(reminders(found)).isEmpty();

    at(Duration.ofMinutes(48));
    assertThat(reminders(found)).containsExactly("CONTACT_DUE STAFF");

    at(Duration.ofMinutes(65));
    at(Duration.ofMinutes(70));
    assertThat(reminders(found)).containsExactly("CONTACT_OVERDUE STAFF", "CONTACT_DUE STAFF");
  }

  @Test
  void bothAreRemindedOfThePreliminaryReportEveryMorningAndOnceHoweverOftenTheClockCalls() {
    IncidentCase found = stored();
    at(Duration.ofHours(22));
    assertThat(reminders(found)).noneMatch(one -> one.startsWith("DUTY"));
    for (int hours = 23; hours <= 23 + 24 * 10; hours++) {
      at(Duration.ofHours(hours));
    }
    // 2 to 5 December, and nothing of the final report, whose last day is in January.
    assertThat(reminders(found).stream().filter(one -> one.equals("DUTY_DUE STAFF"))).hasSize(4);
    assertThat(reminders(found).stream().filter(one -> one.equals("DUTY_DUE REPORTER"))).hasSize(4);
  }

  @Test
  void theFinalReportIsRememberedAsItsLastDayComesNear() {
    IncidentCase found = stored();
    for (var day : List.of("2026-12-20", "2026-12-21", "2026-12-22")) {
      now = Instant.parse(day + "T01:00:00Z");
      lambda.tell(CLOCK);
    }
    assertThat(ids(found)).anyMatch(id -> id.contains("N#FINAL#2027-01-04#14#"));
    assertThat(ids(found).stream().filter(id -> id.contains("FINAL"))).hasSize(2);
  }

  @Test
  void whatIsDoneRemindsNobody() {
    IncidentCase found = stored();
    var done =
        new Handling(
            CaseState.DONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Outcome.RESOLVED),
            Optional.of(RECEIVED),
            Optional.empty(),
            Set.of());
    store.replace(found, found.with(done, found.tlp(), found.activity(), found.ends()));
    at(Duration.ofDays(1));

    assertThat(reminders(found)).isEmpty();
  }

  @Test
  void staffAreRemindedOfWhatTheyLaidAside() {
    IncidentCase found = stored();
    var laid =
        new Handling(
            CaseState.WAITING,
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2026-12-10")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());
    store.replace(found, found.with(laid, found.tlp(), found.activity(), found.ends()));
    now = Instant.parse("2026-12-10T00:00:00Z");
    lambda.tell(CLOCK);

    assertThat(reminders(found)).containsExactly("WAKING STAFF");
  }

  @Test
  void whereverTheDatabaseFailsTheNextRoundRemindsOnce() {
    IncidentCase found = stored();
    now = RECEIVED.plus(Duration.ofMinutes(61));
    try (var faulty = tables.faulty()) {
      var broken = new Lambda(handler(tables.variables("Remind", faulty.endpoint())));
      for (int call = 2; call <= 60; call += 7) {
        faulty.failAt(call, Fault.ANSWER_LOST);
        broken.tell(CLOCK);
      }
      faulty.failAt(0, Fault.REFUSED);
      broken.tell(CLOCK);
    }
    assertThat(reminders(found)).containsExactly("CONTACT_OVERDUE STAFF", "CONTACT_DUE STAFF");
  }

  private void at(Duration after) {
    now = RECEIVED.plus(after);
    lambda.tell(CLOCK);
  }

  private IncidentCase stored() {
    Reported reported = Incidents.report(HERE, RECEIVED);
    var days =
        ReportDays.of(
            LocalDate.parse("2026-12-01"),
            30,
            new ClosedDays(Set.of(LocalDate.parse("2027-01-01")), 2027));
    var shown = ShownDays.NONE.with(RECEIVED, Optional.of(days), "rules-1");
    IncidentCase opened = reported.opened().judged(reported.opened().automatic(), shown);
    store.open(reported.version(), opened, Incidents.CONTACT);
    return opened;
  }

  private List<String> reminders(IncidentCase found) {
    return items(found).stream()
        .map(item -> requireNonNull(item.get("facts")).m())
        .map(facts -> text(facts, "kind") + " " + text(facts, "to"))
        .toList();
  }

  private List<String> ids(IncidentCase found) {
    return items(found).stream().map(item -> text(item, "sk")).toList();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name)).s();
  }

  private List<Map<String, AttributeValue>> items(IncidentCase found) {
    return tables
        .client()
        .query(query ->
            query
                .tableName(tables.name("RecordsTable"))
                .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
                .expressionAttributeValues(
                    Map.of(
                        ":pk", AttributeValue.fromS(Keys.incident(HERE, found.incident())),
                        ":sk", AttributeValue.fromS(Keys.REMINDER_PREFIX))))
        .items();
  }

  private RemindHandler handler(Map<String, String> variables) {
    return new RemindHandler(
        DaggerRemindComponent.factory().create(RemindSettings.from(variables), () -> now));
  }
}
