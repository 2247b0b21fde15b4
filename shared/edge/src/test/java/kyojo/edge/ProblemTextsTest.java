package kyojo.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kyojo.json.JsonViolation;
import kyojo.json.Violation;
import kyojo.json.ViolationCode;
import kyojo.testkit.OpenApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
  @Test
  void everyCodeHasAJapaneseTextAndEveryTextACode() {
    var keys = new ArrayList<String>();
    Stream.of(ProblemCode.values()).forEach(code -> keys.add("problem." + code.name()));
    codes().forEach(code -> keys.add("violation." + code.name()));

    assertThat(ProblemTexts.keys()).containsExactlyInAnyOrderElementsOf(keys);
    for (ViolationCode code : codes()) {
      assertThat(ProblemTexts.message(new Violation("", code, Map.of()))).containsPattern("[ぁ-ん]");
    }
  }

  @Test
  void detailsArePutIn() {
    var violation = new Violation("/a", JsonViolation.OUT_OF_RANGE, Map.of("min", "1", "max", "9"));

    assertThat(ProblemTexts.message(violation)).isEqualTo("1から9までの数にしてください。");
  }

  @Test
  void aDetailThatLooksLikeAPlaceIsNotFilledAgain() {
    var violation =
        new Violation("/a", JsonViolation.UNKNOWN_VALUE, Map.of("allowed", "$1 \\ {max}"));

    assertThat(ProblemTexts.message(violation)).contains("$1 \\ {max}");
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemIsAsTheContractHasIt(ProblemCode code) {
    var response = new Problem(code, List.of(), java.util.Optional.empty()).response();

    assertThat(response.status()).isEqualTo(code.status()).isBetween(400, 599);
    assertThat(response.headers())
        .containsEntry("content-type", "application/problem+json; charset=utf-8")
        .containsEntry("cache-control", "no-store");
    assertThat(code.type()).matches("/problems/[a-z-]+");
    assertThat(OpenApi.document().at("/components/schemas/Problem").isMissingNode()).isFalse();
  }

  private static List<ViolationCode> codes() {
    return Stream.<ViolationCode>concat(
            Stream.of(JsonViolation.values()), Stream.of(RequestViolation.values()))
        .toList();
  }
}
