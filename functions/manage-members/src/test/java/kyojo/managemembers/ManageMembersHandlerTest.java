package kyojo.managemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.membership.CachedRosters;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManageMembersHandlerTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("ManageMembers");
  private static final Lambda LAMBDA = new Lambda(new ManageMembersHandler(VARIABLES));
  private static final Staff STAFF = new Staff(TABLES);
  private static final Event LIST = Event.of("manage-members/list.json");
  private static final Event INVITE = Event.of("manage-members/invite.json");
  private static final Event CHANGE = Event.of("manage-members/change.json");
  private static final Event REMOVE = Event.of("manage-members/remove.json");

  private final CommunityId community = Staff.community();
  private final Member owner = Staff.member("owner", Role.OWNER);
  private final Member other = Staff.member("other", Role.OWNER);
  private final Member staff = Staff.member("staff", Role.STAFF);
  private final Roster roster = STAFF.tenant(community, owner, other, staff);

  @Test
  void showsWhoWorksHereAndNotWhoTheyAreAtTheIssuer() {
    Answer answer = call(LIST);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers())
        .containsEntry("etag", "\"1\"")
        .containsEntry("cache-control", "no-store");
    assertThat(answer.at("/members").findValuesAsString("name"))
        .containsExactly("ownerさん", "otherさん", "staffさん");
    assertThat(answer.at("/members/2/role").asString()).isEqualTo("STAFF");
    assertThat(answer.at("/members/2/since").asString()).isEqualTo("2026-04-01T09:00:00+09:00");
    assertThat(answer.raw()).doesNotContain(Event.ISSUER, "\"owner\"", "secret");
  }

  @Test
  void invitesOnceHoweverOftenItIsSent() {
    Answer first = call(INVITE);
    Answer again = call(INVITE);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.at("/invitation").asString())
        .startsWith(first.at("/memberId").asString() + ".");
    assertThat(again.raw()).isEqualTo(first.raw());
    Answer list = call(LIST);
    assertThat(list.at("/invitations").size()).isEqualTo(1);
    assertThat(list.raw()).doesNotContain(first.at("/invitation").asString());
    assertThat(call(INVITE.withBody("{\"role\":\"OWNER\",\"name\":\"x\"}")).at("/code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aWithdrawnInvitationStaysSoWhenItsRequestIsSentAgain() {
    Answer first = call(INVITE);
    String id = first.at("/memberId").asString();
    call(REMOVE.withPathParameter("member", id).withHeader("If-Match", "\"2\""));

    Answer again = call(INVITE);

    assertThat(again.status()).isEqualTo(410);
    assertThat(again.at("/code").asString()).isEqualTo("ERASED");
    assertThat(call(LIST).at("/invitations").size()).isZero();
  }

  @Test
  void changesAndRemovesWithTheVersionThatWasSeen() {
    Answer changed = call(about(CHANGE, staff));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.headers()).containsEntry("etag", "\"2\"");
    assertThat(changed.at("/members/2/role").asString()).isEqualTo("LECTURER");
    assertThat(changed.at("/members/2/name").asString()).isEqualTo("講師 山田太郎");

    Answer stale = call(about(REMOVE, staff));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.at("/code").asString()).isEqualTo("STALE");

    Answer removed = call(about(REMOVE, staff).withHeader("If-Match", "\"2\""));
    assertThat(removed.status()).isEqualTo(200);
    assertThat(removed.at("/members").size()).isEqualTo(2);
    assertThat(call(about(REMOVE, staff).withHeader("If-Match", "\"3\"")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "1",
        "\"01\"",
        "w/\"1\"",
        "W/1",
        "\"1\",\"2\"",
        "\"-1\"",
        "\"9999999999999999999\""
      })
  void aVersionThatWasNeverAnsweredIsNamed(String tag) {
    Answer answer = call(about(REMOVE, staff).withHeader("If-Match", tag));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/headers/If-Match ETAG_MALFORMED");
  }

  @Test
  void aChangeWantsTheVersionThatWasSeen() {
    assertThat(call(about(REMOVE, staff).withoutHeader("If-Match")).violations())
        .containsExactly("/headers/If-Match REQUIRED");
    assertThat(
            call(about(CHANGE, staff).withoutHeader("If-Match").withBody("{\"role\":\"BOSS\"}"))
                .violations())
        .containsExactly("/headers/If-Match REQUIRED", "/role UNKNOWN_VALUE", "/name REQUIRED");
  }

  @Test
  void theLastOwnerStaysWhateverIsAsked() {
    call(about(REMOVE, other));

    for (Event last :
        List.of(
            about(REMOVE, owner).withHeader("If-Match", "\"2\""),
            about(CHANGE, owner).withHeader("If-Match", "\"2\""))) {
      Answer answer = call(last);
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.at("/code").asString()).isEqualTo("LAST_OWNER");
    }
  }

  @RepeatedTest(10)
  void ofTwoOwnersWhoRemoveEachOtherAtOnceOneStays() throws Exception {
    List<Callable<Integer>> both =
        List.of(
            () -> LAMBDA.call(at(about(REMOVE, other)).from("owner")).status(),
            () -> LAMBDA.call(at(about(REMOVE, owner)).from("other")).status());
    try (var threads = Executors.newFixedThreadPool(2)) {
      var statuses =
          threads.invokeAll(both).stream().map(future -> future.resultNow()).sorted().toList();
      assertThat(statuses.getFirst()).isEqualTo(200);
      assertThat(statuses.getLast()).isIn(403, 412);
    }
    assertThat(STAFF.rosters().find(community).orElseThrow().hasKeeper()).isTrue();
    assertThat(STAFF.rosters().find(community).orElseThrow().members()).hasSize(2).contains(staff);
  }

  @ParameterizedTest
  @ValueSource(strings = {"staff", "stranger", "owner ", ""})
  void nobodyButAnOwnerGetsAnything(String subject) {
    for (Event event : List.of(LIST, INVITE, about(CHANGE, staff), about(REMOVE, owner))) {
      Answer answer = LAMBDA.call(at(event).from(subject));
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.at("/code").asString()).isEqualTo("FORBIDDEN");
    }
    assertThat(LAMBDA.call(at(LIST).fromNobody()).status()).isEqualTo(403);
    assertThat(STAFF.rosters().find(community)).contains(roster);
  }

  @Test
  void anOwnerOfOneTenantIsNobodyInAnother() {
    CommunityId foreign = Staff.community();
    STAFF.tenant(foreign, Staff.member("their-owner", Role.OWNER));

    for (CommunityId elsewhere : List.of(foreign, Staff.community(), CommunityId.IPA)) {
      Event event = LIST.withPathParameter("community", elsewhere.value()).from("owner");
      assertThat(LAMBDA.call(event).status()).isEqualTo(403);
    }
  }

  @Test
  void ipaKeepsItsOwnStaffInTheSameWay() {
    STAFF.tenant(CommunityId.IPA, Staff.member("ipa-1", Role.IPA));
    Event list = LIST.withPathParameter("community", CommunityId.IPA.value()).from("ipa-1");
    Event invite = INVITE.withPathParameter("community", CommunityId.IPA.value()).from("ipa-1");

    assertThat(LAMBDA.call(list).at("/members/0/role").asString()).isEqualTo("IPA");
    assertThat(LAMBDA.call(invite).violations()).containsExactly("/role ROLE_UNKNOWN");
    assertThat(LAMBDA.call(invite.withBody("{\"role\":\"IPA\",\"name\":\"x\"}")).status())
        .isEqualTo(201);
    assertThat(call(INVITE.withBody("{\"role\":\"IPA\",\"name\":\"x\"}")).violations())
        .containsExactly("/role ROLE_UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({"community, 1", "community, T#1", "member, x", "member, ../etc"})
  void findsNoUnknownPlace(String name, String value) {
    assertThat(
            LAMBDA
                .call(at(about(REMOVE, staff)).withPathParameter(name, value).from("owner"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void theTrailTellsWhoDidWhatFromWhere() {
    Answer invited = call(INVITE);
    call(about(CHANGE, staff).withHeader("If-Match", "\"2\""));
    call(about(REMOVE, staff).withHeader("If-Match", "\"3\""));

    List<AuditEntry> entries = trail();
    assertThat(entries)
        .extracting(entry -> entry.action().name())
        .containsExactly("MEMBER_REMOVED", "MEMBER_CHANGED", "MEMBER_INVITED");
    assertThat(entries).allMatch(entry -> entry.member().equals(owner.id()));
    assertThat(entries).allMatch(entry -> entry.address().equals("203.0.113.7"));
    assertThat(entries.getLast().subject()).isEqualTo(invited.at("/memberId").asString());
  }

  /** What functions remember of a roster is younger than a minute, at any moment of removing. */
  @Test
  void whoeverIsRemovedIsOutWithinAMinuteAndWhoeverJoinsIsInAtOnce() {
    var now = new AtomicReference<>(Instant.parse("2026-11-24T00:00:00Z"));
    var access = new Access(new CachedRosters(STAFF.rosters(), now::get), STAFF.rosters());
    var roles = Set.of(Role.STAFF);
    assertThat(access.of(community, staff.person(), roles)).isPresent();

    call(about(REMOVE, staff));

    now.set(now.get().plusSeconds(60));
    assertThat(access.of(community, staff.person(), roles)).isEmpty();
    Roster after = STAFF.rosters().find(community).orElseThrow();
    Member joined = Staff.member("joined", Role.STAFF);
    STAFF
        .rosters()
        .replace(new Roster(community, after.version() + 1, List.of(owner, joined), List.of()));
    assertThat(access.of(community, joined.person(), roles)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STAGE", "RECORDS_TABLE"})
  void doesNotStartWithoutItsVariables(String name) {
    var without = new HashMap<>(VARIABLES);
    without.remove(name);

    assertThatThrownBy(() -> new ManageMembersHandler(without)).hasMessageContaining(name);
  }

  @Test
  void nothingPersonalIsLogged() {
    assertThat(call(INVITE).log().toString()).doesNotContain("山田", "owner", "203.0.113.7");
  }

  private List<AuditEntry> trail() {
    return STAFF
        .trail()
        .page(community, YearMonth.now(ZoneId.of("Asia/Tokyo")), Optional.empty(), 100)
        .stream()
        .map(Placed::entry)
        .toList();
  }

  private Answer call(Event event) {
    return LAMBDA.call(at(event).from("owner"));
  }

  private Event at(Event event) {
    return event.withPathParameter("community", community.value());
  }

  private static Event about(Event event, Member member) {
    return event.withPathParameter("member", member.id().value());
  }
}
