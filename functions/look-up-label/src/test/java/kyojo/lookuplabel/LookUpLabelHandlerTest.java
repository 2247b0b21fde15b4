package kyojo.lookuplabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyojo.domain.catalogue.Catalogue;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleLabels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpLabelHandlerTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("LookUpLabel");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T03:00:00Z"));
  private static final Lambda LAMBDA = lambda(VARIABLES);
  private static final Event SEARCH = Event.of("look-up-label/search.json");
  private static final Event LABEL = Event.of("look-up-label/label.json");

  @BeforeAll
  static void publish() {
    publish(TABLES);
  }

  @Test
  void whatIsPrintedOnADeviceFindsItsLabel() {
    Answer answer = LAMBDA.call(SEARCH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("cache-control", "public, max-age=30");
    assertThat(answer.at("/list/state").asString()).isEqualTo("REGISTERED");
    assertThat(answer.at("/list/models").asInt()).isEqualTo(5);
    assertThat(answer.at("/note").asString()).contains("安全でないことを意味しません");
    assertThat(numbers(answer)).containsExactly("見本-0001");
    assertThat(answer.at("/labels/0/match").asString()).isEqualTo("EXACT");
    assertThat(answer.at("/labels/0/models/0/model").asString()).isEqualTo("ZWX18000");
    assertThat(answer.at("/labels/0/modelCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/labels/0/standing/status").asString()).isEqualTo("VALID");
    assertThat(answer.at("/labels/0/standing/daysLeft").asInt()).isEqualTo(177);
    assertThat(answer.at("/categories").toString()).isEqualTo("[\"ネットワークカメラ\",\"通信機器\"]");
    assertThat(answer.body().has("cursor")).isFalse();
  }

  @Test
  void filtersAreTakenFromTheQuery() {
    assertThat(numbers(LAMBDA.call(Event.of("look-up-label/search-filtered.json"))))
        .containsExactly("見本-0001");
    assertThat(numbers(LAMBDA.call(SEARCH.withQuery("q", "zwx").withQuery("status", "EXPIRED"))))
        .containsExactly("見本-0003");
    assertThat(numbers(LAMBDA.call(SEARCH.withQuery("q", "").withQuery("level", "2")))).isEmpty();
    assertThat(
            numbers(LAMBDA.call(SEARCH.withQuery("q", "").withQuery("category", "ネットワークカメラ, ない"))))
        .containsExactly("見本-0002");
  }

  @ParameterizedTest
  @CsvSource({
    "level, 0, LEVEL_UNKNOWN",
    "level, ★1, LEVEL_UNKNOWN",
    "status, SAFE, LABEL_STATUS_UNKNOWN",
    "status, 'VALID,SAFE', LABEL_STATUS_UNKNOWN",
    "limit, 0, PAGE_LIMIT",
    "limit, 51, PAGE_LIMIT",
    "cursor, !, CURSOR_MALFORMED",
    "cursor, MA, CURSOR_MALFORMED",
    "cursor, OTk5OTk5OTk, CURSOR_MALFORMED",
    "q, -, SEARCH_UNTOLD",
    "q, ' ー　‐', SEARCH_UNTOLD"
  })
  void aWrongQueryIsNamed(String name, String value, String code) {
    Answer answer = LAMBDA.call(SEARCH.withQuery(name, value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/query/" + name + " " + code);
  }

  @Test
  void aSearchIsNoLongerThanALine() {
    assertThat(LAMBDA.call(SEARCH.withQuery("q", "x".repeat(100))).status()).isEqualTo(200);
    assertThat(LAMBDA.call(SEARCH.withQuery("q", "x".repeat(101))).violations())
        .containsExactly("/query/q SEARCH_TOO_LONG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"見本-0001", "見本0001", "見本－０００１", " 見本 — 0001 "})
  void aLabelHasAPage(String number) {
    Answer answer = LAMBDA.call(LABEL.withPathParameter("registrationNumber", number));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/label/registrationNumber").asString()).isEqualTo("見本-0001");
    assertThat(answer.at("/label/models").size()).isEqualTo(2);
    assertThat(answer.at("/label/assessment").asString()).isEqualTo("SELF_DECLARATION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"見本-9999", "", "-", "../../etc/passwd"})
  void anUnknownLabelHasNone(String number) {
    Answer answer = LAMBDA.call(LABEL.withPathParameter("registrationNumber", number));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code").asString()).isEqualTo("LABEL_NOT_FOUND");
  }

  @Test
  void theSchemeSaysWhatLevelsMeanAndDoNotMean() {
    Answer answer = LAMBDA.call(Event.of("look-up-label/scheme.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/levels").size()).isEqualTo(4);
    assertThat(answer.at("/levels/0/name").asString()).isEqualTo("★1");
    assertThat(answer.at("/conclusions").size()).isEqualTo(13);
    assertThat(answer.at("/source/sourceUrl").asString()).startsWith("https://www.ipa.go.jp/");
  }

  @Test
  void withoutAListNothingIsSaid() {
    LocalTables empty = LocalTables.fresh();
    Lambda lambda = lambda(empty.variables("LookUpLabel"));

    Answer search = lambda.call(SEARCH);
    assertThat(search.status()).isEqualTo(200);
    assertThat(search.at("/list/state").asString()).isEqualTo("NOT_REGISTERED");
    assertThat(search.at("/labels").size()).isZero();
    assertThat(lambda.call(LABEL).at("/code").asString()).isEqualTo("NO_DATA");
    Answer check = lambda.call(Event.of("look-up-label/check.json"));
    assertThat(check.status()).isEqualTo(200);
    assertThat(check.at("/verdicts").size()).isZero();
  }

  @Test
  void aSampleIsNotShownInProduction() {
    var production = new HashMap<>(VARIABLES);
    production.put("STAGE", "production");

    assertThat(lambda(production).call(SEARCH).at("/list/state").asString())
        .isEqualTo("NOT_REGISTERED");
  }

  @Test
  void aSnapshotHoldsTheListAlready() {
    LocalTables tables = LocalTables.fresh();
    publish(tables);
    var variables = new HashMap<>(tables.variables("LookUpLabel"));
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    Lambda restored = lambda(variables);
    tables.client().deleteTable(delete -> delete.tableName(tables.name("ReferenceTable")));

    assertThat(restored.call(SEARCH).at("/total").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STAGE", "REFERENCE_TABLE"})
  void doesNotStartWithoutItsVariables(String name) {
    var without = new HashMap<>(VARIABLES);
    without.remove(name);

    assertThatThrownBy(() -> new LookUpLabelHandler(without)).hasMessageContaining(name);
  }

  static void publish(LocalTables tables) {
    ForeignLabelsTest.publish(tables, Catalogue.JCSTAR_LABELS, SampleLabels.all());
  }

  static Lambda lambda(Map<String, String> variables) {
    return new Lambda(
        new LookUpLabelHandler(
            DaggerLookUpLabelComponent.factory()
                .create(LookUpLabelSettings.from(variables), CLOCK)));
  }

  private static List<String> numbers(Answer answer) {
    return answer.at("/labels").findValuesAsString("registrationNumber");
  }
}
