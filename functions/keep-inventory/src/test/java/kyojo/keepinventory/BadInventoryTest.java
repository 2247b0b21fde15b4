package kyojo.keepinventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kyojo.domain.inventory.InventoryLimits;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a list cannot be is told at its place, and nothing is stored. */
class BadInventoryTest {
  private static final Keeping KEEPING = new Keeping();

  @TestFactory
  Stream<DynamicTest> isToldAtItsPlace() {
    return Stream.of(
        bad("/requirement REQUIRED", body -> body.remove("requirement")),
        bad(
            "/requirement/level OUT_OF_RANGE",
            body -> body.withObject("/requirement").put("level", 5)),
        bad(
            "/requirement/on DAY_MALFORMED",
            body -> body.withObject("/requirement").put("on", "令和9年")),
        bad("/devices REQUIRED", body -> body.remove("devices")),
        bad("/devices TOO_SHORT", body -> devices(body).removeAll()),
        bad(
            "/devices/0/kind DEVICE_KIND_UNKNOWN",
            body -> device(body).put("kind", "time-machine")),
        bad("/devices/0/model TOO_LONG", body -> device(body).put("model", "A".repeat(101))),
        bad("/devices/0/name INVALID_CHARACTER", body -> device(body).put("name", "a\u0000b")),
        bad("/devices/0/maker WRONG_TYPE", body -> device(body).put("maker", 7)),
        bad("/devices/0/shoe UNKNOWN_NAME", body -> device(body).put("shoe", "x")),
        bad("/devices/0 DEVICE_UNTOLD", body -> device(body).remove("model")),
        bad(
            "/consent/notice NOTICE_OUTDATED",
            body -> body.withObject("/consent").put("notice", "other")),
        bad("/consent REQUIRED", body -> body.remove("consent")),
        bad("/origin ORIGIN_CODE_MALFORMED", body -> body.put("origin", "!")),
        bad("/seen WRONG_TYPE", body -> body.put("seen", "yes")),
        bad("/seent UNKNOWN_NAME", body -> body.put("seent", true)),
        bad("/devices TOO_LONG", body -> fill(body, InventoryLimits.DEVICES_MAX + 1, 1)),
        bad("/devices DEVICES_TOO_LONG", body -> fill(body, InventoryLimits.DEVICES_MAX, 61)));
  }

  @Test
  void asMuchAsIsAllowedIsTakenAndReadAgain() {
    Event event = Keeping.fresh();
    ObjectNode body = event.bodyJson();
    fill(body, InventoryLimits.DEVICES_MAX, 60);

    Answer minted = KEEPING.lambda.call(event.withBody(body));

    assertThat(minted.status()).isEqualTo(201);
    Answer read = KEEPING.lambda.call(Keeping.read(Keeping.receipt(minted)));
    assertThat(read.at("/devices").size()).isEqualTo(InventoryLimits.DEVICES_MAX);
  }

  @Test
  void aCharacterOfTwoUnitsIsOne() {
    Event event = Keeping.fresh();
    ObjectNode body = event.bodyJson();
    device(body).put("name", "𠮷".repeat(100));

    assertThat(KEEPING.lambda.call(event.withBody(body)).status()).isEqualTo(201);
  }

  @Test
  void aBodyThatIsFarTooLongIsNotRead() {
    Event event = Keeping.fresh();
    byte[] body = new byte[InventoryLimits.BYTES_MAX + 1];

    assertThat(KEEPING.lambda.call(event.withBody(body)).status()).isEqualTo(413);
  }

  private static DynamicTest bad(String violation, Consumer<ObjectNode> change) {
    return DynamicTest.dynamicTest(
        violation,
        () -> {
          int stored = KEEPING.tables.count("RecordsTable");
          Event event = Keeping.fresh();
          ObjectNode body = event.bodyJson();
          change.accept(body);

          Answer answer = KEEPING.lambda.call(event.withBody(body));

          assertThat(answer.status()).isEqualTo(422);
          assertThat(answer.violations()).containsExactly(violation);
          assertThat(KEEPING.tables.count("RecordsTable")).isEqualTo(stored);
        });
  }

  private static ArrayNode devices(ObjectNode body) {
    return body.withArray("/devices");
  }

  private static ObjectNode device(ObjectNode body) {
    return (ObjectNode) devices(body).get(0);
  }

  private static void fill(ObjectNode body, int count, int chars) {
    devices(body).removeAll();
    for (int i = 0; i < count; i++) {
      devices(body).addObject().put("model", "漢".repeat(chars));
    }
  }
}
