package kyojo.calculatescore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CalculateScoreHandlerTest {
  private static final Lambda LAMBDA = new Lambda(new CalculateScoreHandler(Map.of()));
  private static final Event ONE = Event.of("calculate-score/one-office.json");
  private static final Event TWO = Event.of("calculate-score/two-offices.json");

  @Test
  void scoresOneSheet() {
    Answer answer = LAMBDA.call(ONE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/sheets").asInt()).isEqualTo(1);
    assertThat(answer.at("/score/total").asInt()).isEqualTo(34);
    assertThat(answer.at("/spread").size()).isZero();
    assertThat(answer.at("/answers")).isEqualTo(ONE.bodyJson().at("/sheets/0/answers"));
  }

  @Test
  void mergesOfficesToTheLowestAndShowsWhereTheyDiffer() {
    Answer answer = LAMBDA.call(TWO);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/sheets").asInt()).isEqualTo(2);
    // Not applicable in one office only: the other one's answer counts.
    assertThat(answer.at("/answers/9").asString()).isEqualTo("PARTIAL");
    assertThat(answer.at("/answers/3").asString()).isEqualTo("UNKNOWN");
    assertThat(answer.at("/spread/0/question").asInt()).isEqualTo(3);
    assertThat(answer.at("/spread/0/lowest").asString()).isEqualTo("UNKNOWN");
    assertThat(answer.at("/spread/0/highest").asString()).isEqualTo("PARTIAL");
    assertThat(answer.at("/score/total").asInt()).isEqualTo(32);
  }

  @ParameterizedTest
  @CsvSource({
    "IMPLEMENTED,100,100",
    "PARTIAL,50,50-69",
    "NOT_IMPLEMENTED,0,0-49",
    "UNKNOWN,-25,0-49"
  })
  void knowsTheEndsOfTheScale(String everywhere, int total, String band) {
    Answer answer = LAMBDA.call(changed(sheets -> fill((ObjectNode) sheets.get(0), everywhere)));

    assertThat(answer.at("/score/total").asInt()).isEqualTo(total);
    assertThat(answer.at("/score/band/id").asString()).isEqualTo(band);
    assertThat(answer.at("/advice").size()).isEqualTo(everywhere.equals("IMPLEMENTED") ? 0 : 25);
  }

  @Test
  void takesTheMostSheetsAndNoMore() {
    var sheet = ONE.bodyJson().at("/sheets/0");

    assertThat(LAMBDA.call(changed(sheets -> addCopies(sheets, sheet, 49))).status())
        .isEqualTo(200);
    assertThat(LAMBDA.call(changed(sheets -> addCopies(sheets, sheet, 50))).violations())
        .containsExactly("/sheets TOO_LONG");
    assertThat(LAMBDA.call(changed(sheets -> addCopies(sheets, sheet, 499))).status())
        .isEqualTo(413);
    assertThat(LAMBDA.call(changed(ArrayNode::removeAll)).violations())
        .containsExactly("/sheets TOO_SHORT");
  }

  @Test
  void namesEveryViolationByItsSheetAndQuestion() {
    Event event =
        Event.of("calculate-score/two-offices.json")
            .withBody(
                TWO.body()
                    .replaceFirst("\"1\":\"PARTIAL\",", "")
                    .replaceFirst(
                        "\"25\":\"PARTIAL\"\\}\\}\\]",
                        "\"25\":\"NOT_APPLICABLE\",\"26\":\"PARTIAL\"}}]"));

    assertThat(LAMBDA.call(event).violations())
        .containsExactly(
            "/sheets/0/answers/1 ANSWER_MISSING",
            "/sheets/1/answers/25 NOT_APPLICABLE_NOT_ALLOWED",
            "/sheets/1/answers/26 QUESTION_UNKNOWN");
  }

  @Test
  void namesAnUnknownQuestionSetAtItsSheet() {
    Event event = changed(sheets -> ((ObjectNode) sheets.get(0)).put("questionSet", "ipa-jisha-9"));

    assertThat(LAMBDA.call(event).violations())
        .containsExactly("/sheets/0/questionSet QUESTION_SET_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"sheets\":{}}", "{\"sheets\":[null]}", "nul", "{\"sheets\":[]"})
  void refusesWhatIsNoRequest(String body) {
    assertThat(LAMBDA.call(ONE.withBody(body)).status()).isBetween(400, 422);
  }

  @Test
  void answersTheSameToTheSame() {
    assertThat(LAMBDA.call(TWO).raw()).isEqualTo(LAMBDA.call(TWO).raw());
  }

  private static Event changed(Consumer<ArrayNode> change) {
    ObjectNode body = ONE.bodyJson();
    change.accept((ArrayNode) body.get("sheets"));
    return ONE.withBody(body);
  }

  private static void fill(ObjectNode sheet, String answer) {
    ObjectNode answers = (ObjectNode) sheet.get("answers");
    IntStream.rangeClosed(1, 25).forEach(n -> answers.put(Integer.toString(n), answer));
  }

  private static void addCopies(
      ArrayNode sheets, tools.jackson.databind.JsonNode sheet, int times) {
    IntStream.range(0, times).forEach(i -> sheets.add(sheet));
  }
}
