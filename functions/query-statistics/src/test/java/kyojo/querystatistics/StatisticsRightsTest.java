package kyojo.querystatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.SampleReleases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which figures, and what the function reads of its tables. */
class StatisticsRightsTest {
  private static final List<Event> OF_IPA =
      List.of(Querying.RELEASES, Querying.NATIONAL, Querying.CSV);
  private static final List<Event> OF_COMMUNITIES =
      List.of(Querying.RELEASES_FOR_COMMUNITY, Querying.OWN, Querying.FOR_COMMUNITY);

  private final Querying querying = new Querying();

  @BeforeEach
  void publish() {
    querying.releases.publish(1000);
    querying.releases.publish(1100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-1", "staff-1", "lecturer-1", "other-1", "nobody"})
  void whatIsOverAllCommunitiesIsIpas(String subject) {
    for (Event event : OF_IPA) {
      assertThat(querying.lambda.call(event.withSubject(subject)).status()).isEqualTo(403);
      assertThat(querying.lambda.call(event).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lecturer-1", "other-1", "ipa-1", "nobody"})
  void aCommunitysOwnAreItsOwnersAndStaffs(String subject) {
    for (Event event : OF_COMMUNITIES) {
      assertThat(querying.lambda.call(event.withSubject(subject)).status()).isEqualTo(403);
      assertThat(querying.lambda.call(event).status()).isEqualTo(200);
      assertThat(querying.lambda.call(event.withSubject("owner-1")).status()).isEqualTo(200);
    }
  }

  /** Trap 7: whoever asks says whether small counts are hidden. */
  @ParameterizedTest
  @ValueSource(strings = {"suppress_small=false", "minimum=1", "rounding=1", "hidden=show"})
  void whoAsksDoesNotSayWhatIsHidden(String parameter) {
    String[] parts = parameter.split("=", 2);
    for (Event asked : List.of(Querying.NATIONAL, Querying.FOR_COMMUNITY)) {
      Event event = asked.withPathParameter("table", "scores-by-industry");
      assertThat(querying.lambda.call(event.withQuery(parts[0], parts[1])).raw())
          .contains("hidden")
          .isEqualTo(querying.lambda.call(event).raw());
    }
  }

  @Test
  void nobodySeesAnotherCommunitysNorIpasAsIfItWereOne() {
    for (Event event : OF_COMMUNITIES) {
      for (CommunityId other : List.of(Querying.OTHER, CommunityId.IPA)) {
        Event foreign = event.withPathParameter("community", other.value());
        assertThat(querying.lambda.call(foreign).status()).isEqualTo(403);
        assertThat(querying.lambda.call(foreign.withSubject("ipa-1")).status()).isEqualTo(403);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores-by-community", "answers-by-community"})
  void communitiesAreToldOfNoOtherCommunity(String table) {
    assertThat(code(Querying.FOR_COMMUNITY, table)).isEqualTo("404 TABLE_UNKNOWN");
    assertThat(code(Querying.OWN, table)).isEqualTo("404 TABLE_UNKNOWN");
    assertThat(code(Querying.CSV, table)).startsWith("200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scores-by-prefecture",
        "answers-by-prefecture",
        "answers-by-industry",
        "answers-by-size",
        "scores-by-industry-and-size"
      })
  void ofFewFirmsFewTablesShow(String table) {
    assertThat(code(Querying.OWN, table)).isEqualTo("404 TABLE_UNKNOWN");
    assertThat(code(Querying.FOR_COMMUNITY, table)).startsWith("200");
  }

  @Test
  void aCommunityWithoutFirmsHasNoFigures() {
    Event own = Querying.OWN.withPathParameter("community", Querying.OTHER.value());
    Answer answer = querying.lambda.call(own.withSubject("other-1"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code").asString()).isEqualTo("NO_FIGURES");
  }

  @Test
  void ownFiguresAreNotThoseOfAll() {
    Map<String, Integer> firms =
        Map.of(
            "own", querying.lambda.call(Querying.OWN).at("/rows/0/firms/count").asInt(),
            "all", querying.lambda.call(Querying.FOR_COMMUNITY).at("/rows/0/firms/count").asInt());

    assertThat(firms).containsExactlyInAnyOrderEntriesOf(Map.of("own", 110, "all", 1100));
    assertThat(SampleReleases.COMMUNITY.value()).isEqualTo(Querying.OWN.pathParameter("community"));
  }

  private String code(Event event, String table) {
    Answer answer = querying.lambda.call(event.withPathParameter("table", table));
    return answer.status() + " " + answer.at("/code").asString("");
  }
}
