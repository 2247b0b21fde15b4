package kyojo.submitdiagnosis;

import static kyojo.submitdiagnosis.Submitting.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What is wrong is told by its place, and nothing of it is stored. */
class BadSubmissionTest {
  private static final Submitting SUBMITTING = new Submitting();
  private static final Lambda LAMBDA = SUBMITTING.lambda;

  private final int stored = SUBMITTING.stored();

  @Test
  void isNamedByQuestion() {
    Answer answer = LAMBDA.call(Event.of("submit-diagnosis/incomplete.json"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations())
        .containsExactly(
            "/answers/3 ANSWER_MISSING",
            "/answers/4 NOT_APPLICABLE_NOT_ALLOWED",
            "/answers/26 QUESTION_UNKNOWN");
    requireNothingStored();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/questionSet|7|/questionSet WRONG_TYPE",
        "/questionSet|\"ipa-jisha-9\"|/questionSet QUESTION_SET_UNKNOWN",
        "/questionSet|\"\"|/questionSet QUESTION_SET_UNKNOWN",
        "/answers|[]|/answers WRONG_TYPE",
        "/answers/1|\"implemented\"|/answers/1 UNKNOWN_VALUE",
        "/answers/1|null|/answers/1 WRONG_TYPE",
        "/answers/1|4|/answers/1 WRONG_TYPE",
        "/answers/01|\"PARTIAL\"|/answers/01 UNKNOWN_NAME",
        "/profile|null|/profile WRONG_TYPE",
        "/profile/industry|\"U\"|/profile/industry INDUSTRY_UNKNOWN",
        "/profile/employees|\"6\"|/profile/employees EMPLOYEES_UNKNOWN",
        "/profile/prefecture|\"48\"|/profile/prefecture PREFECTURE_UNKNOWN",
        "/profile/corporateNumber|\"7010705000726\"|/profile/corporateNumber CORPORATE_NUMBER_WRONG",
        "/profile/scope|\"\"|/profile/scope TOO_SHORT",
        "/profile/scope|\"a\\u0000b\"|/profile/scope INVALID_CHARACTER",
        "/profile/scope|\"\\ud83d\"|/profile/scope INVALID_CHARACTER",
        "/profile/firmName|\"\"|/profile/firmName TOO_SHORT",
        "/consent|{}|/consent/notice REQUIRED",
        "/consent/notice|\"standard-2020-01\"|/consent/notice NOTICE_OUTDATED",
        "/extra|1|/extra UNKNOWN_NAME"
      })
  void isNamedByItsPlace(String place, String value, String violation) {
    Answer answer = LAMBDA.call(fresh().withBody(changed(place, value)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(violation);
    requireNothingStored();
  }

  @Test
  void isNamedAllAtOnce() {
    Event event = fresh().withBody("{\"answers\":{\"1\":1},\"profile\":{\"industry\":\"?\"}}");

    assertThat(LAMBDA.call(event.withHeader("Idempotency-Key", "1")).violations())
        .containsExactlyInAnyOrder(
            "/headers/Idempotency-Key IDEMPOTENCY_KEY_MALFORMED",
            "/questionSet REQUIRED",
            "/answers/1 WRONG_TYPE",
            "/profile/industry INDUSTRY_UNKNOWN",
            "/consent REQUIRED");
    requireNothingStored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{", "\"\\ud800", "{\"answers\":{}}}"})
  void isToldWhenItIsNotJson(String body) {
    Answer answer = LAMBDA.call(fresh().withBody(body));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code").asString()).isEqualTo("NOT_JSON");
    requireNothingStored();
  }

  @Test
  void isToldWhenItIsNotUtf8() {
    assertThat(LAMBDA.call(fresh().withBody(new byte[] {'"', (byte) 0xff, '"'})).status())
        .isEqualTo(400);
  }

  @Test
  void isToldWhenItIsTooLarge() {
    Answer answer = LAMBDA.call(fresh().withBody(" ".repeat(17_000) + fresh().body()));

    assertThat(answer.status()).isEqualTo(413);
    requireNothingStored();
  }

  @Test
  void isToldWhenItIsTooDeep() {
    String deep = "{\"answers\":" + "[".repeat(2000) + "]".repeat(2000) + "}";
    Answer answer = LAMBDA.call(fresh().withBody(deep));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).singleElement().asString().endsWith("TOO_DEEP");
  }

  @Test
  void isToldWhenANameStandsTwice() {
    String twice = fresh().body().replace("\"1\":", "\"3\":\"PARTIAL\",\"1\":");

    assertThat(LAMBDA.call(fresh().withBody(twice)).violations())
        .containsExactly("/answers/3 DUPLICATE_NAME");
    requireNothingStored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "", "json"})
  void isToldWhenItIsOfAnotherMediaType(String mediaType) {
    assertThat(LAMBDA.call(fresh().withHeader("Content-Type", mediaType)).status()).isEqualTo(415);
    assertThat(LAMBDA.call(fresh().withoutHeader("Content-Type")).status()).isEqualTo(415);
    requireNothingStored();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000000000000000000009",
        "0000000000000000000000001",
        "000000000000000000000000011",
        "00000000000000000000000001 ",
        "COMMUNITY",
        "#"
      })
  void findsNoUnknownCommunity(String community) {
    Answer answer = LAMBDA.call(fresh().withPathParameter("community", community));

    assertThat(answer.status()).isEqualTo(404);
    requireNothingStored();
  }

  private void requireNothingStored() {
    assertThat(SUBMITTING.stored()).isEqualTo(stored);
  }

  private static String changed(String place, String value) {
    ObjectNode body = fresh().bodyJson();
    int slash = place.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) body.at(place.substring(0, slash));
    parent.putRawValue(place.substring(slash + 1), new RawValue(value));
    return body.toString();
  }
}
