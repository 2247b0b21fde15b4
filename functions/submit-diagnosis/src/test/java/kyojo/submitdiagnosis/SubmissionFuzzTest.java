package kyojo.submitdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever bytes are sent as a submission, they are accepted or refused with reasons. A test run
 * repeats the kept corpus; {@code make fuzz} searches on from there.
 */
class SubmissionFuzzTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @FuzzTest(maxDuration = "2m")
  void isAcceptedOrRefusedWithReasons(byte[] body) {
    switch (SubmitDiagnosisRequest.read(request(body))) {
      case Input.Rejected(Problem problem) -> requireReasons(problem);
      case Input.Accepted<SubmitDiagnosis.Command>(var command) -> requireSame(command, body);
    }
  }

  private static void requireReasons(Problem problem) {
    assertThat(problem.code().status()).isBetween(400, 422);
    assertThat(problem.violations()).hasSizeLessThanOrEqualTo(Limits.VIOLATIONS_MAX);
    assertThat(problem.response().body()).hasSizeLessThan(100_000);
  }

  /** What is accepted is JSON to another parser too, and says the same there. */
  private static void requireSame(SubmitDiagnosis.Command command, byte[] body) {
    JsonNode read;
    try {
      read = STRICT.readTree(body);
    } catch (JacksonException e) {
      throw new AssertionError("accepted, but not JSON", e);
    }
    var answers = command.submission().answers().byNumber();
    assertThat(read.get("answers").size()).isEqualTo(answers.size());
    answers.forEach((number, answer) ->
        assertThat(read.get("answers").get(Integer.toString(number)).asString())
            .isEqualTo(answer.name()));
    assertThat(read.get("consent").get("notice").asString())
        .isEqualTo(command.submission().consent().notice());
  }

  private static HttpRequest request(byte[] body) {
    return new HttpRequest(
        "POST /v1/communities/{community}/diagnoses",
        Map.of("community", "00000000000000000000000001"),
        Map.of(),
        Map.of("content-type", "application/json"),
        "192.0.2.1",
        Optional.empty(),
        new HttpRequest.Body(body));
  }
}
