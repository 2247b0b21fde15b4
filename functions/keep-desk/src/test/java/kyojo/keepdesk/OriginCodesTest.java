package kyojo.keepdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes by which firms are known to come, at the desk. */
class OriginCodesTest {
  private static final Event LIST = Event.of("keep-desk/list-codes.json");
  private static final Event END = Event.of("keep-desk/end-code.json");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.local(tables.variables("KeepDesk")), InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  private final AuditTrail trail = new DynamoAuditTrail(records, names);
  private final Lambda lambda = new Lambda(new KeepDeskHandler(tables.variables("KeepDesk")));

  OriginCodesTest() {
    keys.create(Samples.COMMUNITY);
    keys.create(OTHER);
    new DynamoRosterStore(records, names).replace(Staff.roster(Samples.COMMUNITY));
  }

  @Test
  void isIssuedListedAndEnded() {
    Answer issued = lambda.call(issue());
    assertThat(issued.status()).as(issued.raw()).isEqualTo(201);
    assertThat(issued.at("/state").asString()).isEqualTo("OPEN");
    assertThat(issued.at("/validTo").asString()).isEqualTo(today().plusDays(30).toString());
    String code = issued.at("/code").asString();

    assertThat(lambda.call(LIST).at("/originCodes/0")).isEqualTo(issued.body());

    assertThat(lambda.call(END.withPathParameter("code", code)).status()).isEqualTo(204);
    Answer listed = lambda.call(LIST);
    assertThat(listed.at("/originCodes").size()).isEqualTo(1);
    assertThat(listed.at("/originCodes/0/state").asString()).isEqualTo("ENDED");
  }

  @Test
  void everyWriteIsInTheTrail() {
    String code = lambda.call(issue()).at("/code").asString();
    lambda.call(END.withPathParameter("code", code));

    assertThat(trail.page(Samples.COMMUNITY, YearMonth.now(JAPAN), Optional.empty(), 10))
        .extracting(placed -> placed.entry().action(), placed -> placed.entry().subject())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(AuditAction.ORIGIN_CODE_ENDED, code),
            org.assertj.core.groups.Tuple.tuple(AuditAction.ORIGIN_CODE_ISSUED, code));
  }

  @Test
  void theSameKeyIssuesOnce() {
    Event event = issue();

    assertThat(lambda.call(event).raw()).isEqualTo(lambda.call(event).raw());
    assertThat(lambda.call(LIST).at("/originCodes").size()).isEqualTo(1);
    var other = event.bodyJson().put("label", "別のもの");
    assertThat(lambda.call(event.withBody(other)).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lecturer-1", "nobody"})
  void onlyOwnersAndStaffMayDoAnyOfIt(String subject) {
    assertThat(lambda.call(LIST.withSubject(subject)).status()).isEqualTo(403);
    assertThat(lambda.call(issue().withSubject(subject)).status()).isEqualTo(403);
    assertThat(lambda.call(END.withSubject(subject)).status()).isEqualTo(403);
    assertThat(lambda.call(LIST.withSubject("owner-1")).status()).isEqualTo(200);
  }

  @Test
  void nobodyReachesAnotherCommunity() {
    String code = lambda.call(issue()).at("/code").asString();
    new DynamoRosterStore(records, names)
        .replace(
            new kyojo.domain.membership.Roster(
                OTHER,
                1,
                java.util.List.of(Staff.member("other-1", kyojo.domain.membership.Role.OWNER)),
                java.util.List.of()));

    assertThat(lambda.call(LIST.withPathParameter("community", OTHER.value())).status())
        .isEqualTo(403);
    assertThat(
            lambda
                .call(
                    END.withPathParameter("code", code)
                        .withPathParameter("community", OTHER.value())
                        .withSubject("other-1"))
                .status())
        .isEqualTo(404);
    assertThat(lambda.call(LIST).at("/originCodes/0/state").asString()).isEqualTo("OPEN");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, OPEN, /kind UNKNOWN_VALUE",
    "kind, STAFF, /kind UNKNOWN_VALUE",
    "label, '', /label TOO_SHORT",
    "validFrom, 2026-02-30, /validFrom DAY_MALFORMED",
    "validTo, tomorrow, /validTo DAY_MALFORMED",
    "validTo, 2020-01-01, /validTo ORIGIN_CODE_DAYS",
    "validTo, 2099-01-01, /validTo ORIGIN_CODE_DAYS",
  })
  void whatIsWrongIsToldAtItsPlace(String field, String value, String violation) {
    Event event = issue();

    Answer answer = lambda.call(event.withBody(event.bodyJson().put(field, value)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(violation);
  }

  @Test
  void thereAreNotMoreThanAreKept() {
    for (int i = 0; i < Limits.ORIGIN_CODES_MAX; i++) {
      assertThat(lambda.call(issue()).status()).isEqualTo(201);
    }

    assertThat(lambda.call(issue()).status()).isEqualTo(409);
    assertThat(lambda.call(LIST).at("/originCodes").size()).isEqualTo(Limits.ORIGIN_CODES_MAX);
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Instant.now(), JAPAN);
  }

  private static Event issue() {
    Event event =
        Event.of("keep-desk/issue-code.json")
            .withHeader("Idempotency-Key", UUID.randomUUID().toString());
    return event.withBody(
        event
            .bodyJson()
            .put("validFrom", today().toString())
            .put("validTo", today().plusDays(30).toString()));
  }
}
