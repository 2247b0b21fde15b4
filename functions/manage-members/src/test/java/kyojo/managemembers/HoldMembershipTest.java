package kyojo.managemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Invitation;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldMembershipTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("ManageMembers");
  private static final Lambda LAMBDA = new Lambda(new ManageMembersHandler(VARIABLES));
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final Event FIND = Event.of("manage-members/find.json");
  private static final Event ACCEPT = Event.of("manage-members/accept.json");

  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.from(TABLES.variables("ManageMembers")), InstantSource.system());
  private static final MemberNames NAMES = MemberNames.with(new TenantCipher(KEYS));

  private final CommunityId community = new CommunityId(key().member().value());
  private final Member owner =
      new Member(
          key().member(),
          Role.OWNER,
          "代表",
          Instant.parse("2026-04-01T00:00:00Z"),
          new Person(Event.ISSUER, "owner"));
  private final InvitationKey invitation = key();
  private final DynamoRosterStore rosters = roster(Instant.now());

  @Test
  void showsTheirOwnMembershipAndNothingToOthers() {
    Answer own = LAMBDA.call(at(FIND).from("owner"));

    assertThat(own.status()).isEqualTo(200);
    assertThat(own.at("/role").asString()).isEqualTo("OWNER");
    assertThat(own.at("/name").asString()).isEqualTo("代表");
    assertThat(own.headers()).containsEntry("cache-control", "no-store");
    assertThat(LAMBDA.call(at(FIND).from("newcomer")).status()).isEqualTo(403);
    assertThat(LAMBDA.call(at(FIND).fromNobody()).status()).isEqualTo(403);
    Event unknown = FIND.withPathParameter("community", key().member().value());
    assertThat(LAMBDA.call(unknown.from("owner")).status()).isEqualTo(403);
  }

  @Test
  void whoeverShowsTheInvitationIsInAtOnceAndMayRepeatIt() {
    Answer joined = LAMBDA.call(accept().from("newcomer"));

    assertThat(joined.status()).isEqualTo(200);
    assertThat(joined.at("/role").asString()).isEqualTo("STAFF");
    assertThat(LAMBDA.call(accept().from("newcomer")).raw()).isEqualTo(joined.raw());
    assertThat(LAMBDA.call(at(FIND).from("newcomer")).raw()).isEqualTo(joined.raw());
    requireUnknown(LAMBDA.call(accept().from("second")));
    assertThat(LAMBDA.call(accept().from("owner")).at("/role").asString()).isEqualTo("OWNER");
    var trail = new DynamoAuditTrail(RECORDS, NAMES);
    var month = YearMonth.now(ZoneId.of("Asia/Tokyo"));
    assertThat(trail.page(community, month, Optional.empty(), 10))
        .singleElement()
        .satisfies(placed -> assertThat(placed.entry().name().text()).isEqualTo("山田"));
  }

  @Test
  void nobodyOfIpaTakesAPlaceInACommunity() {
    var ipa =
        new Member(
            key().member(), Role.IPA, "IPA", Instant.EPOCH, new Person(Event.ISSUER, "ipa-both"));
    KEYS.create(CommunityId.IPA);
    rosters.replace(new Roster(CommunityId.IPA, 1, List.of(ipa), List.of()));

    Answer refused = LAMBDA.call(accept().from("ipa-both"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/code").asString()).isEqualTo("FORBIDDEN");
    assertThat(LAMBDA.call(at(FIND).from("ipa-both")).status()).isEqualTo(403);
  }

  @Test
  void ofManyAtOnceOneTakesThePlace() throws Exception {
    var all =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                i -> () -> LAMBDA.call(accept().from("person-" + i)).status())
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      assertThat(threads.invokeAll(all).stream().map(future -> future.resultNow()))
          .containsOnlyOnce(200)
          .containsOnly(200, 404);
    }
    assertThat(rosters.find(community).orElseThrow().members()).hasSize(2);
  }

  @Test
  void anInvitationThatHasEndedOpensNothing() {
    var late = new CommunityId(key().member().value());
    KEYS.create(late);
    rosters.replace(
        new Roster(
            late, 1, List.of(owner), List.of(invited(Instant.now().minus(Duration.ofDays(15))))));

    requireUnknown(
        LAMBDA.call(accept().withPathParameter("community", late.value()).from("newcomer")));
  }

  @Test
  void neitherAnotherSecretNorAnotherTenantOpensIt() {
    var forged = new InvitationKey(invitation.member(), key().secret());
    requireUnknown(
        LAMBDA.call(at(ACCEPT).withHeader("Invitation", forged.text()).from("newcomer")));
    requireUnknown(
        LAMBDA.call(
            accept().withPathParameter("community", key().member().value()).from("newcomer")));
    assertThat(LAMBDA.call(accept().fromNobody()).status()).isEqualTo(403);
    assertThat(rosters.find(community).orElseThrow().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "x",
        "0000000000000000000000000M",
        "0000000000000000000000000M.",
        "0000000000000000000000000m.0000000000000000000000000s"
      })
  void anInvitationOfAnotherFormIsNamed(String text) {
    Answer answer = LAMBDA.call(at(ACCEPT).withHeader("Invitation", text).from("newcomer"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/headers/Invitation INVITATION_MALFORMED");
    assertThat(LAMBDA.call(at(ACCEPT).withoutHeader("Invitation").from("newcomer")).violations())
        .containsExactly("/headers/Invitation REQUIRED");
  }

  /** What the gateway hands on of odd tokens, and what cannot name a person. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "[a b]", "あ", "tab\tbed", "nul\u0000"})
  void aSubjectThatCannotBeOneIsNobody(String subject) {
    assertThat(LAMBDA.call(accept().from(subject)).status()).isEqualTo(403);
    assertThat(LAMBDA.call(accept().from("x".repeat(256))).status()).isEqualTo(403);
    assertThat(rosters.find(community).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void theSecretIsNeitherLoggedNorAnswered() {
    Answer answer = LAMBDA.call(accept().from("newcomer"));

    assertThat(answer.raw() + answer.log()).doesNotContain(invitation.secret().value(), "newcomer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"STAGE", "RECORDS_TABLE"})
  void doesNotStartWithoutItsVariables(String name) {
    var without = new HashMap<>(VARIABLES);
    without.remove(name);

    assertThatThrownBy(() -> new ManageMembersHandler(without)).hasMessageContaining(name);
  }

  private static void requireUnknown(Answer answer) {
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.violations()).containsExactly("/headers/Invitation INVITATION_UNKNOWN");
  }

  private Event accept() {
    return at(ACCEPT).withHeader("Invitation", invitation.text());
  }

  private Event at(Event event) {
    return event.withPathParameter("community", community.value());
  }

  private Invitation invited(Instant at) {
    return Invitation.to(invitation, Role.STAFF, "山田", at);
  }

  private DynamoRosterStore roster(Instant now) {
    var store = new DynamoRosterStore(RECORDS, NAMES);
    KEYS.create(community);
    store.replace(new Roster(community, 1, List.of(owner), List.of(invited(now))));
    return store;
  }

  private static InvitationKey key() {
    return new Derivation(CommunityId.IPA, "test", IdempotencyKey.random()).invitationKey();
  }
}
