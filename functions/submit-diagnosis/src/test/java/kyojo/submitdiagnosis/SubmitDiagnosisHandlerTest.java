package kyojo.submitdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

class SubmitDiagnosisHandlerTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Map<String, String> VARIABLES = TABLES.variables("SubmitDiagnosis");
  private static final Lambda LAMBDA = new Lambda(new SubmitDiagnosisHandler(VARIABLES));
  private static final Event FIRST = Event.of("submit-diagnosis/first.json");
  private static final String OTHER_COMMUNITY = "00000000000000000000000002";

  @BeforeAll
  static void putCommunities() {
    var communities =
        new DynamoCommunities(TABLES.client(), TABLES.name("ReferenceTable"), Stage.DEVELOPMENT);
    communities.put(Samples.community(new CommunityId("00000000000000000000000001"), "A", "27"));
    communities.put(Samples.community(new CommunityId(OTHER_COMMUNITY), "B", "27"));
  }

  @Nested
  class AFirstSubmission {
    private final Answer answer = LAMBDA.call(fresh());

    @Test
    void isAnsweredWithItsScore() {
      assertThat(answer.status()).isEqualTo(201);
      // Six questions each of 4, 2, 0 and -1 points, and No.9, which counts as done.
      assertThat(answer.at("/score/total").asInt()).isEqualTo(34);
      assertThat(answer.at("/score/band/id").asString()).isEqualTo("0-49");
      assertThat(answer.at("/score/parts/0/total").asInt()).isEqualTo(7);
      assertThat(answer.at("/unknowns").size()).isEqualTo(6);
      assertThat(answer.at("/advice").size()).isEqualTo(18);
    }

    @Test
    void getsAReceiptAndAPlace() {
      assertThat(answer.at("/receipt").asString()).hasSize(53);
      assertThat(answer.headers())
          .containsEntry(
              "location",
              "/v1/communities/00000000000000000000000001/diagnoses/"
                  + answer.at("/diagnosisId").asString())
          .containsEntry("cache-control", "no-store");
    }

    @Test
    void isKeptThreeYears() {
      assertThat(answer.at("/submittedAt").asString()).endsWith("+09:00");
      assertThat(answer.at("/expiresAt").asString().substring(0, 4))
          .isEqualTo(
              Integer.toString(
                  Integer.parseInt(answer.at("/submittedAt").asString().substring(0, 4)) + 3));
    }

    @Test
    void isSmallerThanTenKilobytes() {
      assertThat(answer.raw().length()).isLessThan(10_000);
    }

    @Test
    void leavesNothingPersonalInTheLog() {
      assertThat(answer.log())
          .singleElement()
          .asString()
          .contains("\"status\":201")
          .doesNotContain(answer.at("/receipt").asString().substring(27))
          .doesNotContain("203.0.113.7")
          .doesNotContain("00000000000000000000000001");
    }
  }

  @Nested
  class TheSameKey {
    private final Event event = fresh();
    private final Answer first = LAMBDA.call(event);
    private final int stored = TABLES.count("RecordsTable");

    @Test
    void answersTheSameAndStoresNothingMore() {
      assertThat(LAMBDA.call(event).raw()).isEqualTo(first.raw());
      assertThat(TABLES.count("RecordsTable")).isEqualTo(stored);
    }

    @Test
    void answersTheSameToTheSameContentWrittenOtherwise() {
      Event spaced = event.withBody(event.bodyJson().toPrettyString());

      assertThat(LAMBDA.call(spaced).raw()).isEqualTo(first.raw());
    }

    @Test
    void isRefusedForAnotherBody() {
      ObjectNode body = event.bodyJson();
      ((ObjectNode) body.get("answers")).put("1", "IMPLEMENTED");

      Answer answer = LAMBDA.call(event.withBody(body));

      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
      assertThat(TABLES.count("RecordsTable")).isEqualTo(stored);
    }

    @Test
    void isAnotherKeyInAnotherCommunity() {
      Answer other = LAMBDA.call(event.withPathParameter("community", OTHER_COMMUNITY));

      assertThat(other.status()).isEqualTo(201);
      assertThat(other.at("/diagnosisId")).isNotEqualTo(first.at("/diagnosisId"));
      assertThat(other.at("/receipt")).isNotEqualTo(first.at("/receipt"));
    }
  }

  @Nested
  class AReceipt {
    private final String receipt = LAMBDA.call(fresh()).at("/receipt").asString();

    @Test
    void joinsTheNextDiagnosisToTheFirm() {
      Answer next = LAMBDA.call(fresh().withHeader("Receipt", receipt));

      assertThat(next.status()).isEqualTo(201);
      assertThat(next.at("/receipt").isMissingNode()).isTrue();
    }

    @Test
    void mayBeShownAgainInAReplay() {
      Event event = fresh().withHeader("Receipt", receipt);

      assertThat(LAMBDA.call(event).raw()).isEqualTo(LAMBDA.call(event).raw());
    }

    @Test
    void opensNothingInAnotherCommunity() {
      requireUnknown(
          fresh().withHeader("Receipt", receipt).withPathParameter("community", OTHER_COMMUNITY));
    }

    @Test
    void opensNothingWithOneCharacterChanged() {
      char last = receipt.charAt(52);
      String changed = receipt.substring(0, 52) + (last == '0' ? '1' : '0');

      requireUnknown(fresh().withHeader("Receipt", changed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000000000000000F", "a.b", "０.０"})
    void isToldWhenItIsMalformed(String malformed) {
      Answer answer = LAMBDA.call(fresh().withHeader("Receipt", malformed));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_MALFORMED");
    }

    private void requireUnknown(Event event) {
      int stored = TABLES.count("RecordsTable");

      Answer answer = LAMBDA.call(event);

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
      assertThat(TABLES.count("RecordsTable")).isEqualTo(stored);
    }
  }

  @Nested
  class BadInput {
    private final int stored = TABLES.count("RecordsTable");

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
          "/profile/firmName|\"x\"|/profile/firmName UNKNOWN_NAME",
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
      assertThat(LAMBDA.call(fresh().withHeader("Content-Type", mediaType)).status())
          .isEqualTo(415);
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
      assertThat(TABLES.count("RecordsTable")).isEqualTo(stored);
    }
  }

  @Test
  void makesAKeyForAClientThatSentNone() {
    Event event = FIRST.withoutHeader("Idempotency-Key");

    assertThat(LAMBDA.call(event).at("/diagnosisId"))
        .isNotEqualTo(LAMBDA.call(event).at("/diagnosisId"));
  }

  @Test
  void findsNoSampleCommunityInProduction() {
    Map<String, String> production = new HashMap<>(VARIABLES);
    production.put("STAGE", "production");

    Answer answer = new Lambda(new SubmitDiagnosisHandler(production)).call(fresh());

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void tellsAClientNothingOfABugButACode() {
    Map<String, String> broken = new HashMap<>(VARIABLES);
    broken.put("RECORDS_TABLE", "no-such-table");

    Answer answer = new Lambda(new SubmitDiagnosisHandler(broken)).call(fresh());

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.raw()).doesNotContain("Exception").doesNotContain("no-such-table");
    assertThat(answer.at("/incident").asString()).hasSize(8);
    assertThat(answer.log()).singleElement().asString().contains("ResourceNotFoundException");
  }

  private static Event fresh() {
    return FIRST.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String changed(String place, String value) {
    ObjectNode body = FIRST.bodyJson();
    int slash = place.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) body.at(place.substring(0, slash));
    parent.putRawValue(place.substring(slash + 1), new RawValue(value));
    return body.toString();
  }
}
