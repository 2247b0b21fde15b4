package kyojo.readcatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCatalogueHandlerTest {
  private static final CommunityId OSAKA = new CommunityId("00000000000000000000000001");
  private static final CommunityId KYUSHU = new CommunityId("00000000000000000000000002");
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("ReadCatalogue");
  private static final Lambda LAMBDA = new Lambda(new ReadCatalogueHandler(VARIABLES));
  private static final Event COMMUNITIES = Event.of("read-catalogue/communities.json");
  private static final Event COMMUNITY = Event.of("read-catalogue/community.json");
  private static final Event QUESTION_SET = Event.of("read-catalogue/current-question-set.json");

  @BeforeAll
  static void putCommunities() {
    var communities =
        new DynamoCommunities(TABLES.client(), TABLES.name("ReferenceTable"), Stage.DEVELOPMENT);
    communities.put(Samples.community(OSAKA, "なにわ", "27"));
    communities.put(Samples.community(KYUSHU, "ちくし", "40", "41"));
  }

  @Test
  void listsAllCommunitiesByName() {
    Answer answer = LAMBDA.call(COMMUNITIES);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(names(answer)).containsExactly("ちくし", "なにわ");
    assertThat(answer.headers()).containsEntry("cache-control", "public, max-age=60");
  }

  @Test
  void listsTheCommunitiesOfAPrefecture() {
    assertThat(names(LAMBDA.call(Event.of("read-catalogue/communities-of-osaka.json"))))
        .containsExactly("なにわ");
    assertThat(names(LAMBDA.call(COMMUNITIES.withQuery("prefecture", "41"))))
        .containsExactly("ちくし");
    assertThat(names(LAMBDA.call(COMMUNITIES.withQuery("prefecture", "47")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "48", "00", "2７", "大阪府", "27,40"})
  void namesAPrefectureThatDoesNotExist(String prefecture) {
    Answer answer = LAMBDA.call(COMMUNITIES.withQuery("prefecture", prefecture));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/query/prefecture PREFECTURE_UNKNOWN");
  }

  @Test
  void showsACommunityWithItsNoticeFilledIn() {
    Answer answer = LAMBDA.call(COMMUNITY);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/name").asString()).isEqualTo("なにわ");
    assertThat(answer.at("/sample").asBoolean()).isTrue();
    assertThat(answer.at("/privacyNotice/version").asString()).isEqualTo("standard-2026-11-28");
    assertThat(answer.at("/privacyNotice/retentions/0/retentionDays").asInt()).isEqualTo(1095);
    assertThat(answer.at("/privacyNotice/sections").toString())
        .contains("なにわ", "06-0000-0000", "1095")
        .doesNotContain("{community}", "{contact}", "{retention");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000000000000000000009", "1", "", "../secrets", "T#1"})
  void findsNoUnknownCommunity(String community) {
    Answer answer = LAMBDA.call(COMMUNITY.withPathParameter("community", community));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
  }

  @Test
  void showsNoSampleInProduction() {
    var production = new HashMap<>(VARIABLES);
    production.put("STAGE", "production");
    var lambda = new Lambda(new ReadCatalogueHandler(production));

    assertThat(names(lambda.call(COMMUNITIES))).isEmpty();
    assertThat(lambda.call(COMMUNITY).status()).isEqualTo(404);
  }

  @Test
  void showsTheQuestionSetInForceWithAllThatAPageNeeds() {
    Answer answer = LAMBDA.call(QUESTION_SET);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/id").asString()).isEqualTo("ipa-jisha-3.1");
    assertThat(answer.at("/edition").asString()).isEqualTo("第3.1版");
    assertThat(answer.at("/questions").size()).isEqualTo(25);
    assertThat(answer.at("/questions/15/text").asString()).contains("施錠").doesNotContain("施設");
    assertThat(answer.at("/questions/8/notApplicableAllowed").asBoolean()).isTrue();
    assertThat(answer.at("/questions/0/guidance/steps").size()).isEqualTo(3);
    assertThat(answer.at("/corrections").size()).isPositive();
    assertThat(answer.at("/notes").toString()).contains("第4.0版", "未確認");
  }

  @Test
  void showsAQuestionSetByItsId() {
    Answer byId = LAMBDA.call(QUESTION_SET.withPathParameter("questionSet", "ipa-jisha-3.1"));

    assertThat(byId.raw()).isEqualTo(LAMBDA.call(QUESTION_SET).raw());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ipa-jisha-9.9", "", "CURRENT", "../../etc/passwd", "a b"})
  void findsNoUnknownQuestionSet(String id) {
    assertThat(LAMBDA.call(QUESTION_SET.withPathParameter("questionSet", id)).status())
        .isEqualTo(404);
  }

  @Test
  void tellsWhatToDoInAnIncidentWithAllThatAPageNeeds() {
    Answer answer = LAMBDA.call(Event.of("read-catalogue/current-incident-guide.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/symptoms/0/id").asString()).isEqualTo("FILES_LOCKED");
    assertThat(answer.at("/symptoms/0/type").asString()).isEqualTo("RANSOMWARE");
    assertThat(answer.at("/advice/0/type").asString()).isEqualTo("RANSOMWARE");
    assertThat(answer.at("/advice/0/now/0").asString()).contains("LANケーブルを抜き");
    assertThat(answer.at("/advice").size()).isEqualTo(17);
    assertThat(answer.at("/windows").toString()).contains("cs-support@ipa.go.jp", "#9110");
    assertThat(answer.headers()).containsEntry("cache-control", "public, max-age=60");
  }

  @Test
  void tellsWhereStaffSignIn() {
    var elsewhere = new HashMap<>(VARIABLES);
    elsewhere.put("STAFF_DISCOVERY", "https://sign-in.example/metadata");
    Event signIn = Event.of("read-catalogue/sign-in.json");

    Answer below = LAMBDA.call(signIn);
    Answer apart = new Lambda(new ReadCatalogueHandler(elsewhere)).call(signIn);

    assertThat(below.at("/issuer").asString()).isEqualTo(Event.ISSUER);
    assertThat(below.at("/clientId").asString()).isNotEmpty();
    assertThat(below.body().has("discovery")).isFalse();
    assertThat(apart.at("/discovery").asString()).isEqualTo("https://sign-in.example/metadata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"STAGE", "REFERENCE_TABLE", "STAFF_ISSUER", "STAFF_CLIENT_ID"})
  void doesNotStartWithoutItsVariables(String name) {
    var without = new HashMap<>(VARIABLES);
    without.remove(name);

    assertThatThrownBy(() -> new ReadCatalogueHandler(without)).hasMessageContaining(name);
  }

  private static List<String> names(Answer answer) {
    return answer.at("/communities").findValuesAsString("name");
  }
}
