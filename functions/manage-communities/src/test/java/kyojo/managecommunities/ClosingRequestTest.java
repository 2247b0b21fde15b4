package kyojo.managecommunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
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

/** IPA's part of a closing: it asks, takes back and confirms, and nobody else does so here. */
class ClosingRequestTest {
  private static final Event SHOW = Event.of("manage-communities/show-closing.json");
  private static final Event ASK = Event.of("manage-communities/ask-closing.json");
  private static final Event TAKE_BACK = Event.of("manage-communities/take-closing-back.json");
  private static final Event CONFIRM = Event.of("manage-communities/confirm-closing.json");

  private final LocalTables tables = LocalTables.fresh();
  private final Lambda lambda =
      new Lambda(new ManageCommunitiesHandler(tables.variables("ManageCommunities")));

  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records,
          KeysSettings.from(tables.variables("ManageCommunities")),
          InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));

  ClosingRequestTest() {
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
    keys.create(Samples.COMMUNITY);
    keys.create(CommunityId.IPA);
    var rosters = new DynamoRosterStore(records, names);
    rosters.replace(Staff.roster(Samples.COMMUNITY));
    rosters.replace(
        new Roster(CommunityId.IPA, 1, List.of(Staff.member("ipa-1", Role.IPA)), List.of()));
  }

  @Test
  void asksAndTakesBackAndCannotConfirmItsOwn() {
    Answer asked = lambda.call(ASK);

    assertThat(asked.at("/phase").asString()).isEqualTo("ASKED");
    assertThat(asked.at("/askedBy/office").asString()).isEqualTo("IPA");
    assertThat(lambda.call(CONFIRM).at("/code").asString()).isEqualTo("CLOSING_SECOND_PERSON");
    assertThat(lambda.call(TAKE_BACK).at("/phase").asString()).isEqualTo("OPEN");
    assertThat(lambda.call(SHOW).at("/phase").asString()).isEqualTo("OPEN");
  }

  @Test
  void isForIpaAlone() {
    for (Event event : List.of(SHOW, ASK, TAKE_BACK, CONFIRM)) {
      assertThat(lambda.call(event.withSubject("owner-1")).status()).isEqualTo(403);
    }
  }

  @Test
  void asksForNoCommunityThatIsNotThere() {
    var unknown = ASK.withPathParameter("community", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
    assertThat(lambda.call(unknown).status()).isEqualTo(404);
    var ipa = ASK.withPathParameter("community", CommunityId.IPA.value());
    assertThat(lambda.call(ipa).status()).isEqualTo(403);
  }
}
