package kyojo.managecommunities;

import static kyojo.managecommunities.Tenants.event;
import static kyojo.managecommunities.Tenants.withNewKey;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ManageCommunitiesHandlerTest {
  private static final Tenants TENANTS = new Tenants();
  private static final Map<String, String> VARIABLES =
      TENANTS.tables.variables("ManageCommunities");
  private static final Lambda LAMBDA = new Lambda(new ManageCommunitiesHandler(VARIABLES));

  @Test
  void aCommunityIsOpenedWithAnInvitationForItsFirstOwner() {
    Answer answer = open();

    assertThat(answer.status()).isEqualTo(201);
    CommunityId id = id(answer);
    assertThat(answer.headers())
        .containsEntry("location", "/v1/communities/" + id.value())
        .containsEntry("etag", "\"1\"");
    assertThat(TENANTS.communities.find(id))
        .hasValueSatisfying(settings -> {
          assertThat(settings.community().name()).isEqualTo("さぬき地域SECUNITY");
          assertThat(settings.community().sample()).isFalse();
          assertThat(settings.community().helplines().getFirst().telephone().value())
              .isEqualTo("#9110");
        });
    Invitation invitation = TENANTS.rosters.find(id).orElseThrow().invitations().getFirst();
    assertThat(invitation.role()).isEqualTo(Role.OWNER);
    assertThat(invitation.name().text()).isEqualTo("事務局長 香川さぬき");
    assertThat(key(answer.at("/ownerInvitation/invitation").asString()).opens(invitation.secret()))
        .isTrue();
    assertThat(Duration.between(invitation.createdAt(), invitation.expiresAt()).toDays())
        .isEqualTo(14);
    assertThat(OffsetDateTime.parse(answer.at("/ownerInvitation/expiresAt").asString()).toInstant())
        .isEqualTo(invitation.expiresAt());
  }

  @Test
  void whatIsLeftOutHasADefault() {
    Event event = withNewKey(event("open"));
    var body = event.bodyJson();
    body.remove(List.of("colour", "helplines", "offers", "quota"));

    Answer answer = LAMBDA.call(event.withBody(body));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/quota/submissionsPerMinute").asInt()).isEqualTo(600);
    assertThat(answer.at("/colour").asString()).isEqualTo("#0017c1");
  }

  @Test
  void theSameKeyAnswersTheSameAndOpensOneCommunity() {
    Event event = withNewKey(event("open"));
    Answer first = LAMBDA.call(event);

    assertThat(LAMBDA.call(event).raw()).isEqualTo(first.raw());
    // Also when the owner has come meanwhile.
    CommunityId id = id(first);
    TENANTS.put(id, "owner-1", "事務局長 香川さぬき", Role.OWNER);
    assertThat(LAMBDA.call(event).raw()).isEqualTo(first.raw());
    var other = event.bodyJson();
    other.put("name", "ほかの名前");
    assertThat(LAMBDA.call(event.withBody(other)).at("/code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(TENANTS.rosters.find(id).orElseThrow().invitations()).isEmpty();
  }

  @Test
  void theSameKeyAnswersTheSameAfterTheCommunityWasChanged() {
    Event event = withNewKey(event("open"));
    Answer first = LAMBDA.call(event);
    assertThat(LAMBDA.call(at(event("change"), id(first))).status()).isEqualTo(200);

    assertThat(LAMBDA.call(event).raw()).isEqualTo(first.raw());
    assertThat(LAMBDA.call(at(event("settings"), id(first))).at("/colour").asString())
        .isEqualTo("#8a2b6b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/name", "/introduction", "/contact/hours", "/owner/name"})
  void theSameKeyWithAnotherRequestIsRefused(String place) {
    Event event = withNewKey(event("open"));
    assertThat(LAMBDA.call(event).status()).isEqualTo(201);

    var other = event.bodyJson();
    int last = place.lastIndexOf('/');
    ((ObjectNode) other.at(place.substring(0, last))).put(place.substring(last + 1), "ほかの文字");

    assertThat(LAMBDA.call(event.withBody(other)).at("/code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void theInvitationIsInNoOtherAnswerAndInNoLog() {
    Answer opened = open();
    String secret = opened.at("/ownerInvitation/invitation").asString().substring(27);

    assertThat(LAMBDA.call(at(event("settings"), id(opened))).raw()).doesNotContain(secret);
    assertThat(LAMBDA.call(event("list")).raw()).doesNotContain(secret);
    assertThat(opened.log().toString()).doesNotContain(secret, "ほんごう", "203.0.113");
  }

  @Test
  void theCommunitysOwnTrailTellsWhoOfIpaDidWhat() {
    CommunityId id = id(open());
    LAMBDA.call(at(event("change"), id));
    LAMBDA.call(at(withNewKey(event("invite-owner")), id));

    List<AuditEntry> trail = TENANTS.trail(id);
    assertThat(trail)
        .extracting(AuditEntry::action)
        .containsExactly(
            AuditAction.OWNER_INVITED, AuditAction.COMMUNITY_CHANGED, AuditAction.COMMUNITY_OPENED);
    assertThat(trail)
        .allSatisfy(entry -> {
          assertThat(entry.name().text()).isEqualTo("ほんごう 一子");
          assertThat(entry.role()).isEqualTo(Role.IPA);
          assertThat(entry.address()).isEqualTo("203.0.113.7");
          assertThat(entry.subject()).isEqualTo(id.value());
        });
  }

  @Test
  void aChangeReplacesWhatItNamesAndLeavesTheRest() {
    CommunityId id = id(open());

    Answer changed = LAMBDA.call(at(event("change"), id));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.headers()).containsEntry("etag", "\"2\"");
    assertThat(changed.at("/name").asString()).isEqualTo("さぬき地域SECUNITY");
    assertThat(changed.at("/colour").asString()).isEqualTo("#8a2b6b");
    assertThat(changed.at("/contact").has("email")).isFalse();
    Answer shown = LAMBDA.call(at(event("settings"), id));
    assertThat(shown.headers()).containsEntry("etag", "\"2\"");
    assertThat(shown.at("/quota/submissionsPerMinute").asInt()).isEqualTo(1200);
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedIsStale() {
    CommunityId id = id(open());
    LAMBDA.call(at(event("change"), id));

    for (String seen : List.of("\"1\"", "\"3\"", "\"0\"")) {
      Answer answer = LAMBDA.call(at(event("change").withHeader("If-Match", seen), id));
      assertThat(answer.status()).isEqualTo(412);
      assertThat(answer.at("/code").asString()).isEqualTo("STALE");
    }
    assertThat(LAMBDA.call(at(event("change").withoutHeader("If-Match"), id)).violations())
        .containsExactly("/headers/If-Match REQUIRED");
    assertThat(LAMBDA.call(at(event("change").withHeader("If-Match", "1"), id)).violations())
        .containsExactly("/headers/If-Match ETAG_MALFORMED");
  }

  @Test
  void ofManyChangesAtOnceOneIsMade() {
    CommunityId id = id(open());

    List<Integer> statuses =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(n -> at(event("change").withBody("{\"name\":\"第" + n + "案\"}"), id))
            .map(event -> LAMBDA.call(event).status())
            .toList();

    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
  }

  @Test
  void anOwnerIsInvitedAgainAndTheLostLinkOpensNothing() {
    Answer opened = open();
    CommunityId id = id(opened);
    Event event = at(withNewKey(event("invite-owner")), id);

    Answer invited = LAMBDA.call(event);

    assertThat(invited.status()).isEqualTo(201);
    assertThat(LAMBDA.call(event).raw()).isEqualTo(invited.raw());
    Roster roster = TENANTS.rosters.find(id).orElseThrow();
    assertThat(roster.invitations())
        .extracting(i -> i.id().value())
        .containsExactly(invited.at("/invitation").asString().substring(0, 26));
    assertThat(invited.at("/invitation").asString())
        .isNotEqualTo(opened.at("/ownerInvitation/invitation").asString());
  }

  @Test
  void anInvitationThatEndedWithALaterOneStaysSoWhenItsRequestIsSentAgain() {
    CommunityId id = id(open());
    Event lost = at(withNewKey(event("invite-owner")), id);
    LAMBDA.call(lost);
    Answer later = LAMBDA.call(at(withNewKey(event("invite-owner")), id));

    Answer again = LAMBDA.call(lost);

    assertThat(again.status()).isEqualTo(410);
    assertThat(again.at("/code").asString()).isEqualTo("ERASED");
    assertThat(TENANTS.rosters.find(id).orElseThrow().invitations())
        .extracting(i -> i.id().value())
        .containsExactly(later.at("/invitation").asString().substring(0, 26));
  }

  @Test
  void whoHasJoinedStaysWhenIpaInvitesAnOwner() {
    CommunityId id = id(open());
    TENANTS.put(id, "owner-gone", "前の事務局長", Role.OWNER);

    LAMBDA.call(at(withNewKey(event("invite-owner")), id));

    Roster roster = TENANTS.rosters.find(id).orElseThrow();
    assertThat(roster.members())
        .extracting(member -> member.name().text())
        .containsExactly("前の事務局長");
    assertThat(roster.invitations()).hasSize(1);
    assertThat(LAMBDA.call(at(event("settings"), id)).at("/owners").asInt()).isEqualTo(1);
  }

  @Test
  void theListTellsWhetherAnybodyKeepsACommunityAndHasPages() {
    CommunityId invited = id(open());
    CommunityId kept = id(open());
    TENANTS.put(kept, "owner-2", "事務局長", Role.OWNER);

    var lines = new HashMap<String, String>();
    int pages = 0;
    String cursor = "";
    do {
      Event event = event("list").withQuery("limit", "1");
      Answer page = LAMBDA.call(cursor.isEmpty() ? event : event.withQuery("cursor", cursor));
      assertThat(page.status()).isEqualTo(200);
      lines.put(page.at("/communities/0/id").asString(), page.at("/communities/0").toString());
      cursor = page.at("/nextCursor").asString("");
      pages++;
    } while (!cursor.isEmpty());

    assertThat(lines).hasSize(pages);
    assertThat(lines.get(kept.value())).contains("\"owners\":1").doesNotContain("InvitedUntil");
    assertThat(lines.get(invited.value())).contains("\"owners\":0", "\"ownerInvitedUntil\":");
  }

  @Test
  void aClosedCommunityIsNeitherListedNorChanged() {
    CommunityId id = id(open());
    var settings = TENANTS.communities.find(id).orElseThrow();
    TENANTS.communities.replace(settings.in(State.CLOSED));

    assertThat(LAMBDA.call(event("list").withQuery("limit", "100")).raw())
        .doesNotContain(id.value());
    assertThat(LAMBDA.call(at(event("change").withHeader("If-Match", "\"2\""), id)).status())
        .isEqualTo(404);
    assertThat(LAMBDA.call(at(withNewKey(event("invite-owner")), id)).status()).isEqualTo(404);
  }

  private static Answer open() {
    return LAMBDA.call(withNewKey(event("open")));
  }

  private static Event at(Event event, CommunityId id) {
    return event.withPathParameter("community", id.value());
  }

  private static CommunityId id(Answer answer) {
    return new CommunityId(answer.at("/id").asString());
  }

  private static InvitationKey key(String text) {
    return InvitationKey.parse(text).orElseThrow();
  }
}
