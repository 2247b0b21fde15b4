package kyojo.submitdiagnosis;

import static kyojo.submitdiagnosis.Submitting.OTHER_COMMUNITY;
import static kyojo.submitdiagnosis.Submitting.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SubmitDiagnosisHandlerTest {
  private static final Submitting SUBMITTING = new Submitting();
  private static final Lambda LAMBDA = SUBMITTING.lambda;

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
    private final int stored = SUBMITTING.stored();

    @Test
    void answersTheSameAndStoresNothingMore() {
      assertThat(LAMBDA.call(event).raw()).isEqualTo(first.raw());
      assertThat(SUBMITTING.stored()).isEqualTo(stored);
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
      assertThat(SUBMITTING.stored()).isEqualTo(stored);
    }

    @Test
    void isAnotherKeyInAnotherCommunity() {
      Answer other = LAMBDA.call(event.withPathParameter("community", OTHER_COMMUNITY));

      assertThat(other.status()).isEqualTo(201);
      assertThat(other.at("/diagnosisId")).isNotEqualTo(first.at("/diagnosisId"));
      assertThat(other.at("/receipt")).isNotEqualTo(first.at("/receipt"));
    }
  }

  @Test
  void makesAKeyForAClientThatSentNone() {
    Event event = fresh().withoutHeader("Idempotency-Key");

    assertThat(LAMBDA.call(event).at("/diagnosisId"))
        .isNotEqualTo(LAMBDA.call(event).at("/diagnosisId"));
  }

  @Test
  void findsNoSampleCommunityInProduction() {
    Map<String, String> production = new HashMap<>(SUBMITTING.variables);
    production.put("STAGE", "production");

    Answer answer = new Lambda(new SubmitDiagnosisHandler(production)).call(fresh());

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void tellsAClientNothingOfABugButACode() {
    Map<String, String> broken = new HashMap<>(SUBMITTING.variables);
    broken.put("RECORDS_TABLE", "no-such-table");

    Answer answer = new Lambda(new SubmitDiagnosisHandler(broken)).call(fresh());

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.raw()).doesNotContain("Exception").doesNotContain("no-such-table");
    assertThat(answer.at("/incident").asString()).hasSize(8);
    assertThat(answer.log()).singleElement().asString().contains("ResourceNotFoundException");
  }
}
