package kyojo.managecommunities;

import static kyojo.managecommunities.Tenants.event;
import static kyojo.managecommunities.Tenants.withNewKey;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Role;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is nobody of IPA's, an id that is not exactly one, and what no community can be. */
class RefusedCommunitiesTest {
  private static final Tenants TENANTS = new Tenants();
  private static final Lambda LAMBDA =
      new Lambda(new ManageCommunitiesHandler(TENANTS.tables.variables("ManageCommunities")));

  static Stream<Event> events() {
    return Stream.of("open", "list", "settings", "change", "invite-owner").map(Tenants::event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void nobodyButIpaIsAnsweredAndNothingIsDone(Event event) {
    var community = new CommunityId("00000000000000000000000001");
    TENANTS.put(community, "owner-of-1", "事務局長", Role.OWNER);
    int records = TENANTS.tables.count("RecordsTable");
    int reference = TENANTS.tables.count("ReferenceTable");

    for (Event foreign :
        List.of(
            event.from("owner-of-1"),
            event.from("nobody"),
            event.from("IPA-1"),
            event.fromNobody())) {
      assertThat(LAMBDA.call(foreign).status()).isEqualTo(403);
    }
    assertThat(TENANTS.tables.count("RecordsTable")).isEqualTo(records);
    assertThat(TENANTS.tables.count("ReferenceTable")).isEqualTo(reference);
  }

  @Test
  void aCommunityWhoseKeyIsDestroyedIsToldErasedAndNothingIsWritten() {
    Answer opened = LAMBDA.call(withNewKey(event("open")));
    String id = opened.at("/id").asString();
    TENANTS.keys.destroy(new CommunityId(id));
    int records = TENANTS.tables.count("RecordsTable");
    var now = new ManageCommunitiesHandler(TENANTS.tables.variables("ManageCommunities"));

    for (Event event : List.of(withNewKey(event("invite-owner")), event("change"))) {
      Answer answer = new Lambda(now).call(event.withPathParameter("community", id));
      assertThat(answer.status()).as(answer.raw()).isEqualTo(410);
      assertThat(answer.at("/code").asString()).isEqualTo("COMMUNITY_ERASED");
    }

    assertThat(TENANTS.tables.count("RecordsTable")).isEqualTo(records);
    assertThat(TENANTS.communities.find(new CommunityId(id)).orElseThrow().version()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000000000000000000009",
        "0000000000000000000000000",
        "000000000000000000000000011",
        "0000000000000000000000000１",
        "00000000000000000000000001 ",
        "00000000000000000000000001\n",
        "00000000000000000000000001#M",
        "0000000000000000000000000l",
        "",
        "COMMUNITY"
      })
  void anIdThatIsNotExactlyOneIsNotFound(String id) {
    for (String name : List.of("settings", "change", "invite-owner")) {
      assertThat(LAMBDA.call(event(name).withPathParameter("community", id)).status())
          .isEqualTo(404);
    }
  }

  @Test
  void anIdInAnotherCaseIsNotFound() {
    String id =
        Stream.generate(() -> id(open()).value())
            .filter(value -> !value.equals(value.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();

    Event event = event("settings").withPathParameter("community", id);
    assertThat(LAMBDA.call(event).status()).isEqualTo(200);
    String lower = id.toLowerCase(Locale.ROOT);
    assertThat(LAMBDA.call(event.withPathParameter("community", lower)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name| |/name TOO_SHORT",
        "colour|#ffee00|/colour COLOUR_TOO_LIGHT",
        "colour|yellow|/colour COLOUR_MALFORMED",
        "privacyNotice|unknown-1|/privacyNotice NOTICE_UNKNOWN",
        "region|abcdefghijabcdefghijabcdefghijabcdefghijx|/region TOO_LONG"
      })
  void whatIsWrongIsNamedAndNothingIsOpened(String field, String value, String violation) {
    int before = TENANTS.tables.count("ReferenceTable");
    Event event = withNewKey(event("open"));
    var body = event.bodyJson();
    body.put(field, value == null ? " " : value);

    assertThat(LAMBDA.call(event.withBody(body)).violations()).containsExactly(violation);
    assertThat(TENANTS.tables.count("ReferenceTable")).isEqualTo(before);
  }

  private static Answer open() {
    return LAMBDA.call(withNewKey(event("open")));
  }

  private static CommunityId id(Answer answer) {
    return new CommunityId(answer.at("/id").asString());
  }
}
