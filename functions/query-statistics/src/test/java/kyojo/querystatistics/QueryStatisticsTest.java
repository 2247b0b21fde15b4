package kyojo.querystatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import kyojo.domain.statistics.TableId;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class QueryStatisticsTest {
  private final Querying querying = new Querying();

  @Test
  void beforeTheFirstReleaseItSaysSo() {
    assertThat(querying.lambda.call(Querying.RELEASES).at("/releases").size()).isZero();
    for (Event event : List.of(Querying.NATIONAL, Querying.CSV, Querying.OWN)) {
      Answer answer = querying.lambda.call(event);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.at("/code").asString()).isEqualTo("NO_RELEASE");
      assertThat(answer.at("/title").asString()).contains("まだ公表されていません");
    }
  }

  @Test
  void everyTableOfAReleaseConformsAndSaysWhatItIs() {
    querying.releases.publish(1200);
    for (TableId id : TableId.all()) {
      String table = name(id);
      Answer answer = querying.lambda.call(plain(table));
      assertThat(answer.status()).as(table).isEqualTo(200);
      assertThat(answer.at("/table").asString()).isEqualTo(table);
      assertThat(answer.at("/release").asInt()).isEqualTo(1);
      assertThat(answer.at("/year").asInt()).isEqualTo(2026);
      assertThat(answer.at("/at").asString()).isEqualTo("2026-11-29T03:00:00+09:00");
      assertThat(answer.at("/rounding").asInt()).isEqualTo(5);
      assertThat(querying.lambda.call(plain(table).withQuery("format", "csv")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void namesGroupsInJapaneseAndWhoIsGoneToo() {
    querying.releases.publish(1200);

    assertThat(names("scores-by-industry")).contains("すべて", "製造業", "業種の回答なし");
    assertThat(names("scores-by-size")).contains("6〜20人", "規模の回答なし");
    assertThat(names("scores-by-prefecture")).contains("大阪府");
    assertThat(names("scores-by-industry-and-size")).contains("製造業・6〜20人", "製造業・規模の回答なし");
    assertThat(names("scores-by-month")).startsWith("2026年4月").hasSize(12);
    assertThat(names("scores-by-community"))
        .containsExactly("すべて", "=なにわ", "閉じた地域", "近畿の小規模な地域（3地域）");
  }

  @Test
  void hiddenFiguresSayWhyAndBetweenWhat() {
    querying.releases.publish(1200);
    JsonNode hidden = querying.lambda.call(plain("scores-by-industry")).at("/rows/2/firms");

    assertThat(hidden.get("hidden").asString()).isEqualTo("SMALL_OR_COMPLEMENT");
    assertThat(hidden.get("from").asInt()).isZero();
    assertThat(hidden.get("to").asInt()).isEqualTo(9);
    assertThat(hidden.has("count")).isFalse();
  }

  @Test
  void listsReleasesInPagesNewestFirst() {
    for (int release = 1; release <= 3; release++) {
      querying.releases.publish(1000);
    }
    Answer first = querying.lambda.call(Querying.RELEASES.withQuery("limit", "2"));
    String cursor = first.at("/nextCursor").asString();
    Answer rest =
        querying.lambda.call(Querying.RELEASES.withQuery("limit", "2").withQuery("cursor", cursor));

    assertThat(numbers(first)).containsExactly(3, 2);
    assertThat(numbers(rest)).containsExactly(1);
    assertThat(rest.at("/nextCursor").isMissingNode()).isTrue();
    assertThat(first.at("/releases/0/years/0/year").asInt()).isEqualTo(2026);
  }

  @Test
  void comparesWithAnEarlierReleaseWhereBothShow() {
    querying.releases.publish(1000);
    querying.releases.publish(1100);
    Answer answer = querying.lambda.call(Querying.NATIONAL);

    assertThat(answer.at("/comparedTo/release").asInt()).isEqualTo(1);
    assertThat(answer.at("/comparedTo/state").asString()).isEqualTo("COMPARED");
    assertThat(answer.at("/rows/0/firms/count").asInt()).isEqualTo(1100);
    assertThat(answer.at("/rows/0/firms/before").asInt()).isEqualTo(1000);
    assertThat(answer.at("/rows/0/figures/0/before").asInt()).isEqualTo(500);
    assertThat(answer.at("/rows/0/meanBefore").decimalValue()).isEqualByComparingTo("52.3");
    assertThat(answer.at("/rows/2/firms").has("before")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "release,7,404,RELEASE_UNKNOWN",
    "year,2025,404,YEAR_UNKNOWN",
    "comparedTo,1,422,INVALID_REQUEST",
    "comparedTo,2,422,INVALID_REQUEST"
  })
  void saysWhatIsNotThere(String name, String value, int status, String code) {
    querying.releases.publish(1000);
    Answer answer = querying.lambda.call(plain("scores").withQuery(name, value));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at("/code").asString()).isEqualTo(code);
  }

  @Test
  void saysThatAnEarlierReleaseIsNotThere() {
    for (int release = 1; release <= 2; release++) {
      querying.releases.publish(1000);
    }
    Event far = plain("scores").withQuery("release", "2").withQuery("comparedTo", "2");

    assertThat(querying.lambda.call(far).violations())
        .containsExactly("/query/comparedTo RELEASE_NOT_EARLIER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "scores-by-name", "SCORES", "scores ", "answers-by-month", "%2e%2e"})
  void aTableOfAnotherNameIsUnknown(String table) {
    querying.releases.publish(1000);
    Answer answer = querying.lambda.call(plain(table));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code").asString()).isEqualTo("TABLE_UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "year,20260",
    "year,1999",
    "year,３０２６",
    "release,0",
    "release,-1",
    "release,1e3",
    "release,999999999",
    "comparedTo,x",
    "format,xlsx"
  })
  void namesTheParameterThatIsWrong(String name, String value) {
    assertThat(querying.lambda.call(plain("scores").withQuery(name, value)).violations())
        .containsExactly("/query/" + name + " MALFORMED");
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0,PAGE_LIMIT",
    "limit,101,PAGE_LIMIT",
    "cursor,x,CURSOR_MALFORMED",
    "cursor,0,CURSOR_MALFORMED"
  })
  void namesWhatIsWrongWithAList(String name, String value, String code) {
    assertThat(querying.lambda.call(Querying.RELEASES.withQuery(name, value)).violations())
        .containsExactly("/query/" + name + " " + code);
  }

  @Test
  void aReleaseAskedForByItsNumberIsKeptAndNotSentAgain() {
    querying.releases.publish(1000);
    Event asked = plain("answers").withQuery("release", "1");
    Answer first = querying.lambda.call(asked);
    String tag = Objects.requireNonNull(first.headers().get("etag"));

    assertThat(first.headers()).containsEntry("cache-control", "private, max-age=3600");
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag)) {
      assertThat(querying.lambda.call(asked.withHeader("if-none-match", known)).status())
          .isEqualTo(304);
    }
    assertThat(querying.lambda.call(asked.withHeader("if-none-match", "\"1\"")).status())
        .isEqualTo(200);
    assertThat(querying.lambda.call(plain("answers")).headers())
        .containsEntry("cache-control", "no-store")
        .doesNotContainKey("etag");
  }

  @Test
  void besideAnswersStandTheSharesOfTheSurveyAndNowhereElse() {
    querying.releases.publish(1000);
    JsonNode survey = querying.lambda.call(plain("answers-by-industry")).at("/survey");

    assertThat(survey.get("firms").asInt()).isEqualTo(4191);
    assertThat(survey.get("from").asString()).isEqualTo("2024-10-25");
    assertThat(survey.get("shares").size()).isEqualTo(5);
    assertThat(survey.at("/shares/0/share").decimalValue()).isEqualByComparingTo("73.0");
    assertThat(survey.at("/source/confidence").asString()).isEqualTo("THIRD_PARTY");
    assertThat(querying.lambda.call(plain("scores")).at("/survey").isMissingNode()).isTrue();
  }

  @Test
  void percentilesOfAllFirmsAreRangesOfTheirSteps() {
    querying.releases.publish(10_000);
    JsonNode percentiles = querying.lambda.call(plain("scores")).at("/percentiles");

    // As many firms in each of the 25 steps: the median lies in the thirteenth, from 35 to 39.
    assertThat(percentiles.size()).isEqualTo(5);
    assertThat(percentiles.at("/2/p").asInt()).isEqualTo(50);
    assertThat(percentiles.at("/2/from").asInt()).isBetween(30, 35);
    assertThat(percentiles.at("/2/to").asInt()).isBetween(39, 44);
  }

  private static Event plain(String table) {
    return Querying.CSV.withQuery("format", "json").withPathParameter("table", table);
  }

  private static String name(TableId id) {
    String measure = id.measure().name().toLowerCase(java.util.Locale.ROOT);
    String grouping = id.grouping().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return grouping.equals("all") ? measure : measure + "-by-" + grouping;
  }

  private List<String> names(String table) {
    JsonNode rows = querying.lambda.call(plain(table)).at("/rows");
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.get("name").asString())
        .toList();
  }

  private static List<Integer> numbers(Answer answer) {
    return StreamSupport.stream(answer.at("/releases").spliterator(), false)
        .map(release -> release.get("number").asInt())
        .toList();
  }
}
