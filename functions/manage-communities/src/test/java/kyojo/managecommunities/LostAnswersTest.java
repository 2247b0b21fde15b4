package kyojo.managecommunities;

import static kyojo.managecommunities.Tenants.event;
import static kyojo.managecommunities.Tenants.withNewKey;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.membership.Roster;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whichever call to the database fails, and however: asked again, the community is whole, and its
 * one invitation opens.
 */
class LostAnswersTest {
  private static final Tenants TENANTS = new Tenants();
  private static final FaultyDynamo DATABASE = TENANTS.tables.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofAnOpening() {
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(withNewKey(event("open"))).status()).isEqualTo(201);
    return DATABASE.atEveryCall((call, fault) -> isOpenedOnce(call, fault));
  }

  private static void isOpenedOnce(int call, Fault fault) {
    Event event = withNewKey(event("open"));
    long before = TENANTS.communities.all().size();
    DATABASE.failAt(call, fault);
    Answer answer = lambda().call(event);
    DATABASE.failAt(0, fault);
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? 201 : 500);
    if (answer.status() == 500 && fault == Fault.REFUSED) {
      // Nothing that is found by anybody, before it is whole.
      assertThat(TENANTS.communities.all()).hasSize((int) before);
    }

    Answer again = lambda().call(event);

    assertThat(again.status()).isEqualTo(201);
    if (answer.status() == 201) {
      assertThat(again.raw()).isEqualTo(answer.raw());
    }
    assertThat(TENANTS.communities.all()).hasSize((int) before + 1);
    var id = new CommunityId(again.at("/id").asString());
    Roster roster = TENANTS.rosters.find(id).orElseThrow();
    assertThat(roster.invitations()).hasSize(1);
    InvitationKey key =
        InvitationKey.parse(again.at("/ownerInvitation/invitation").asString()).orElseThrow();
    assertThat(key.opens(roster.invitations().getFirst().secret())).isTrue();
    assertThat(TENANTS.trail(id))
        .isNotEmpty()
        .extracting(AuditEntry::action)
        .containsOnly(AuditAction.COMMUNITY_OPENED);
  }

  @TestFactory
  Stream<DynamicTest> ofAChange() {
    CommunityId counted = opened();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(change(counted)).status()).isEqualTo(200);
    return DATABASE.atEveryCall((call, fault) -> isChangedOnce(call, fault));
  }

  private static void isChangedOnce(int call, Fault fault) {
    CommunityId id = opened();
    DATABASE.failAt(call, fault);
    Answer answer = lambda().call(change(id));
    DATABASE.failAt(0, fault);
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? 200 : 500);

    Answer again = lambda().call(change(id));

    // Either it is made now, or it was made and the version tells so.
    assertThat(again.status()).isIn(200, 412);
    assertThat(TENANTS.communities.find(id))
        .hasValueSatisfying(settings -> {
          assertThat(settings.version()).isEqualTo(2);
          assertThat(settings.community().colour().value()).isEqualTo("#8a2b6b");
        });
  }

  @TestFactory
  Stream<DynamicTest> ofAnOwnersInvitation() {
    CommunityId counted = opened();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(invite(counted)).status()).isEqualTo(201);
    return DATABASE.atEveryCall((call, fault) -> isInvitedOnce(call, fault));
  }

  private static void isInvitedOnce(int call, Fault fault) {
    CommunityId id = opened();
    Event event = invite(id);
    DATABASE.failAt(call, fault);
    Answer answer = lambda().call(event);
    DATABASE.failAt(0, fault);
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? 201 : 500);

    Answer again = lambda().call(event);

    assertThat(again.status()).isEqualTo(201);
    assertThat(TENANTS.rosters.find(id).orElseThrow().invitations())
        .extracting(invitation -> invitation.id().value())
        .containsExactly(again.at("/invitation").asString().substring(0, 26));
  }

  private static CommunityId opened() {
    DATABASE.failAt(0, Fault.REFUSED);
    return new CommunityId(lambda().call(withNewKey(event("open"))).at("/id").asString());
  }

  private static Event change(CommunityId id) {
    return event("change").withPathParameter("community", id.value());
  }

  private static Event invite(CommunityId id) {
    return withNewKey(event("invite-owner").withPathParameter("community", id.value()));
  }

  /** With a client of its own: one that failed often stops trying again. */
  private static Lambda lambda() {
    return new Lambda(
        new ManageCommunitiesHandler(
            TENANTS.tables.variables("ManageCommunities", DATABASE.endpoint())));
  }
}
