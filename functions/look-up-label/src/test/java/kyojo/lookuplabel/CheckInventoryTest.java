package kyojo.lookuplabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CheckInventoryTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Lambda LAMBDA =
      LookUpLabelHandlerTest.lambda(TABLES.variables("LookUpLabel"));
  private static final Event CHECK = Event.of("look-up-label/check.json");

  @BeforeAll
  static void publish() {
    LookUpLabelHandlerTest.publish(TABLES);
  }

  @Test
  void everyDeviceGetsAVerdict() {
    Answer answer = LAMBDA.call(CHECK);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    assertThat(answer.at("/verdicts").findValuesAsString("conclusion"))
        .containsExactly("VALID", "NOT_FOUND", "VALID", "NOT_A_LABEL");
    assertThat(answer.at("/verdicts/0/model").asString()).isEqualTo("ZWX18000");
    assertThat(answer.at("/verdicts/1/candidates/0/model").asString()).isEqualTo("ZWX18000");
    assertThat(answer.at("/labels").findValuesAsString("registrationNumber"))
        .containsExactly("見本-0001", "見本-0002");
    assertThat(answer.at("/requirement/on").asString()).isEqualTo("2026-12-01");
    assertThat(answer.at("/labels/0/standing/on").asString()).isEqualTo("2026-12-01");
    assertThat(answer.at("/note").asString()).isNotEmpty();
  }

  @Test
  void starOneTodayIsAskedUnlessTold() {
    ObjectNode body = CHECK.bodyJson();
    body.remove("requirement");
    Answer answer = LAMBDA.call(CHECK.withBody(body));

    assertThat(answer.at("/requirement/level").asInt()).isEqualTo(1);
    assertThat(answer.at("/requirement/on").asString()).isEqualTo("2026-11-24");
    body.putObject("requirement").put("level", 3);
    assertThat(LAMBDA.call(CHECK.withBody(body)).at("/verdicts/0/conclusion").asString())
        .isEqualTo("LEVEL_TOO_LOW");
  }

  @Test
  void aNumberOfAnotherCountryIsToldByItsScheme() {
    Answer answer = LAMBDA.call(CHECK.withBody("{\"devices\":[{\"number\":\"CSA/210527/1\"}]}"));

    assertThat(answer.at("/verdicts/0/conclusion").asString()).isEqualTo("FOREIGN");
    assertThat(answer.at("/verdicts/0/scheme").asString()).isEqualTo("sg-cls");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"devices\":[]}|/devices TOO_SHORT",
        "{\"devices\":[{}]}|/devices/0 DEVICE_UNTOLD",
        "{\"devices\":[{\"model\":\"A\"},{\"model\":\" - \",\"number\":\"ー\"}]}|/devices/1 DEVICE_UNTOLD",
        "{\"devices\":[{\"model\":\"A\",\"kind\":\"toaster\"}]}|/devices/0/kind DEVICE_KIND_UNKNOWN",
        "{\"devices\":[{\"model\":\"A\",\"numberKind\":\"X\"}]}|/devices/0/numberKind UNKNOWN_VALUE",
        "{\"devices\":[{\"model\":\"A\",\"price\":1}]}|/devices/0/price UNKNOWN_NAME",
        "{\"devices\":[{\"model\":1}]}|/devices/0/model WRONG_TYPE",
        "{\"requirement\":{\"level\":5},\"devices\":[{\"model\":\"A\"}]}|/requirement/level OUT_OF_RANGE",
        "{\"requirement\":{\"level\":1,\"on\":\"2026-02-30\"},\"devices\":[{\"model\":\"A\"}]}|/requirement/on DAY_MALFORMED",
        "{\"requirement\":{\"level\":1,\"on\":\"2126-02-03\"},\"devices\":[{\"model\":\"A\"}]}|/requirement/on DAY_FAR_OFF",
        "{\"devices\":[{\"model\":\" \"}]}|/devices/0/model DEVICE_TEXT_BLANK",
        "{}|/devices REQUIRED"
      })
  void whatIsWrongIsToldAtItsPlace(String body, String violation) {
    Answer answer = LAMBDA.call(CHECK.withBody(body));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(violation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", ""})
  void anotherKindOfBodyIsRefused(String type) {
    assertThat(LAMBDA.call(CHECK.withHeader("content-type", type)).status()).isEqualTo(415);
  }

  @Test
  void aListHasTenThousandDevicesAtMost() {
    ObjectNode body = CHECK.bodyJson();
    ArrayNode devices = body.putArray("devices");
    IntStream.range(0, 10_000).forEach(n -> devices.addObject().put("model", "ZWX18000"));
    assertThat(LAMBDA.call(CHECK.withBody(body)).at("/verdicts").size()).isEqualTo(10_000);

    devices.addObject().put("model", "ZWX18000");
    assertThat(LAMBDA.call(CHECK.withBody(body)).violations()).containsExactly("/devices TOO_LONG");
  }
}
