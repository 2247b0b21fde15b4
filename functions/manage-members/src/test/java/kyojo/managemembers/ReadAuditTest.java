package kyojo.managemembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
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
import kyojo.testkit.OpenApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail, for owners alone. */
class ReadAuditTest {
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.from(TABLES.variables("ManageMembers")), InstantSource.system());
  private static final MemberNames NAMES = MemberNames.with(new TenantCipher(KEYS));
  private static final AuditTrail TRAIL = new DynamoAuditTrail(RECORDS, NAMES);
  private static final Lambda LAMBDA =
      new Lambda(new ManageMembersHandler(TABLES.variables("ManageMembers")));
  private static final Event MONTH = Event.of("manage-members/audit.json").from("owner");

  @BeforeAll
  static void putTwoTenants() {
    putRoster(COMMUNITY, member("owner", Role.OWNER), member("staff", Role.STAFF));
    putRoster(OTHER, member("other-owner", Role.OWNER));
    putRoster(CommunityId.IPA, member("ipa", Role.IPA));
    for (int day = 1; day <= 5; day++) {
      add(COMMUNITY, "2026-11-0" + day + "T00:00:00.123Z", AuditAction.MEMBER_INVITED);
    }
    add(COMMUNITY, "2026-10-31T14:59:59.999Z", AuditAction.MEMBER_JOINED);
    add(OTHER, "2026-11-01T00:00:00Z", AuditAction.MEMBER_REMOVED);
    add(CommunityId.IPA, "2026-11-01T00:00:00Z", AuditAction.MEMBER_CHANGED);
  }

  @Test
  void theOwnerReadsWhoDidWhatWhenAndFromWhere() {
    Answer answer = LAMBDA.call(MONTH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(times(answer)).containsExactly("05", "04", "03", "02", "01");
    assertThat(answer.at("/entries/0/name").asString()).isEqualTo("担当 staff");
    assertThat(answer.at("/entries/0/role").asString()).isEqualTo("STAFF");
    assertThat(answer.at("/entries/0/action").asString()).isEqualTo("MEMBER_INVITED");
    assertThat(answer.at("/entries/0/address").asString()).isEqualTo("192.0.2.1");
    assertThat(answer.at("/nextCursor").isMissingNode()).isTrue();
    assertThat(answer.log().toString()).doesNotContain("担当", "192.0.2.1");
  }

  @Test
  void aMonthIsThatOfJapan() {
    Answer answer = LAMBDA.call(MONTH.withQuery("month", "2026-10"));

    assertThat(answer.at("/entries").size()).isEqualTo(1);
    assertThat(answer.at("/entries/0/action").asString()).isEqualTo("MEMBER_JOINED");
    assertThat(LAMBDA.call(MONTH.withQuery("month", "2026-09")).at("/entries").size()).isZero();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    var seen = new ArrayList<String>();
    Event event = MONTH.withQuery("limit", "2");
    Answer page = LAMBDA.call(event);
    seen.addAll(times(page));
    while (page.body().has("nextCursor")) {
      page = LAMBDA.call(event.withQuery("cursor", page.at("/nextCursor").asString()));
      seen.addAll(times(page));
    }

    assertThat(seen).containsExactly("05", "04", "03", "02", "01");
  }

  @Test
  void aCursorOfAnotherTenantOrMonthIsRefused() {
    String own = cursor(MONTH.withQuery("limit", "1"));
    add(OTHER, "2026-11-02T00:00:00Z", AuditAction.MEMBER_REMOVED);
    String foreign =
        cursor(
            MONTH
                .from("other-owner")
                .withPathParameter("community", OTHER.value())
                .withQuery("limit", "1"));

    for (Event event :
        List.of(
            MONTH.withQuery("cursor", foreign),
            MONTH.withQuery("month", "2026-10").withQuery("cursor", own),
            MONTH.withQuery("cursor", own.toLowerCase(Locale.ROOT)),
            MONTH.withQuery("cursor", own + " "),
            MONTH.withQuery("cursor", "x".repeat(5000)),
            MONTH.withQuery("cursor", ""))) {
      Answer answer = LAMBDA.call(event);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.violations()).containsExactly("/query/cursor CURSOR_MALFORMED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"staff", "other-owner", "ipa", "nobody", "OWNER"})
  void nobodyButAnOwnerOfTheCommunityReadsIt(String subject) {
    Answer answer = LAMBDA.call(MONTH.from(subject));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.raw()).doesNotContain("担当");
  }

  @Test
  void whoKeepsIpaReadsItsOwnTrail() {
    Event event = MONTH.from("ipa").withPathParameter("community", CommunityId.IPA.value());

    assertThat(LAMBDA.call(event).at("/entries/0/action").asString()).isEqualTo("MEMBER_CHANGED");
    assertThat(LAMBDA.call(event.from("owner")).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "month, 2026-13, MONTH_MALFORMED",
    "month, 2026-1, MONTH_MALFORMED",
    "month, ２０２６-11, MONTH_MALFORMED",
    "month, 11, MONTH_MALFORMED",
    "limit, 0, PAGE_LIMIT",
    "limit, 101, PAGE_LIMIT",
    "limit, -1, PAGE_LIMIT",
    "limit, 5.5, PAGE_LIMIT"
  })
  void whatIsWrongIsNamed(String name, String value, String code) {
    assertThat(LAMBDA.call(MONTH.withQuery(name, value)).violations())
        .containsExactly("/query/" + name + " " + code);
  }

  @Test
  void theContractNamesEveryAction() {
    var named =
        StreamSupport.stream(
                OpenApi.document().at("/components/schemas/AuditAction/enum").spliterator(), false)
            .map(name -> name.asString())
            .toList();

    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AuditAction.values()).map(Enum::name).toList());
  }

  private static List<String> times(Answer answer) {
    return answer.at("/entries").findValuesAsString("at").stream()
        .map(at -> at.substring(8, 10))
        .toList();
  }

  private static String cursor(Event event) {
    return LAMBDA.call(event).at("/nextCursor").asString();
  }

  private static void add(CommunityId community, String at, AuditAction action) {
    TRAIL.add(
        community,
        AuditEntry.of(
            Instant.parse(at), member("staff", Role.STAFF), action, "subject", "192.0.2.1"));
  }

  private static Member member(String subject, Role role) {
    return new Member(
        new MemberId("%026d".formatted(subject.length())),
        role,
        "担当 " + subject,
        Instant.parse("2026-04-01T00:00:00Z"),
        new Person(Event.ISSUER, subject));
  }

  private static void putRoster(CommunityId community, Member... members) {
    KEYS.create(community);
    new DynamoRosterStore(RECORDS, NAMES)
        .replace(new Roster(community, 1, List.of(members), List.of()));
  }
}
