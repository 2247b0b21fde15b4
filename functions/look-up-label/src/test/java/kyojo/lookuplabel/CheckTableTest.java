package kyojo.lookuplabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTableTest {
  private static final String HEADING = "機器名,種類,型番,メーカー,登録番号\r\n";
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Lambda LAMBDA =
      LookUpLabelHandlerTest.lambda(TABLES.variables("LookUpLabel"));
  private static final Event CHECK =
      Event.of("look-up-label/check.json").withHeader("content-type", "text/csv; charset=utf-8");

  @BeforeAll
  static void publish() {
    LookUpLabelHandlerTest.publish(TABLES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void everyRowGetsAVerdict(String encoding) {
    String table = HEADING + "2階,ルーター,ZWX-18000,架空電機,\r\n\"入口\n奥\",,,,見本-0002\r\n,,ZZZ,,\r\n";
    Answer answer = LAMBDA.call(CHECK.withBody(table.getBytes(Charset.forName(encoding))));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/verdicts").findValuesAsString("conclusion"))
        .containsExactly("VALID", "VALID", "NOT_FOUND");
    assertThat(answer.at("/requirement/level").asInt()).isEqualTo(1);
  }

  /** The gateway takes text/csv for text in UTF-8, and replaces what it cannot read as that. */
  @Test
  void whatTheGatewayCouldNotReadIsToldByItsName() {
    byte[] table =
        (HEADING + "2階,ルーター,ZWX-18000,架空電機,\r\n").getBytes(Charset.forName("windows-31j"));
    Answer answer = LAMBDA.call(CHECK.withBody(new String(table, StandardCharsets.UTF_8)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("/1 TABLE_GARBLED");
  }

  @Test
  void aSampleTableIsChecked() {
    Answer answer = LAMBDA.call(Event.of("look-up-label/check-table.json"));

    assertThat(answer.at("/verdicts").findValuesAsString("conclusion"))
        .containsExactly("VALID", "NOT_A_LABEL", "NOT_FOUND");
  }

  @Test
  void aDayFarOffIsToldAsThat() {
    for (String day : java.util.List.of("1999-12-31", "2100-01-01")) {
      assertThat(LAMBDA.call(CHECK.withBody("型番\nA\n").withQuery("on", day)).violations())
          .containsExactly("/query/on DAY_FAR_OFF");
    }
  }

  @Test
  void whatIsAskedStandsInTheQuery() {
    Answer answer =
        LAMBDA.call(
            CHECK.withBody("型番\nZWX18000\n").withQuery("level", "3").withQuery("on", "2026-12-24"));

    assertThat(answer.at("/verdicts/0/conclusion").asString()).isEqualTo("LEVEL_TOO_LOW");
    assertThat(answer.at("/requirement/on").asString()).isEqualTo("2026-12-24");
    assertThat(LAMBDA.call(CHECK.withBody("型番\nA\n").withQuery("level", "5")).violations())
        .containsExactly("/query/level LEVEL_UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "'機器名,メーカー|A,B', /1 DEVICE_COLUMNS_MISSING",
    "'型番,型番|A,B', /1 DEVICE_COLUMNS_MISSING",
    "'型番,機器名|,ルーター', /2 DEVICE_UNTOLD",
    "'型番,番号の種類|A,謎', /2/番号の種類 UNKNOWN_VALUE",
    "'型番', ' TABLE_WITHOUT_ROWS'",
    "'型番|A|\ufffd\ufffd', /3 TABLE_GARBLED",
    "'型番|\"A', /2 TABLE_UNREADABLE"
  })
  void whatIsWrongIsToldAtItsRow(String table, String violation) {
    Answer answer = LAMBDA.call(CHECK.withBody(table.replace("|", "\n")));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(violation);
  }

  @Test
  void aTableHasTenThousandDevicesAtMost() {
    assertThat(LAMBDA.call(CHECK.withBody("型番\n" + "A\n".repeat(10_001))).violations())
        .containsExactly(" TOO_LONG");
    assertThat(LAMBDA.call(CHECK.withBody("型番\n" + "A".repeat(5_000_000))).status()).isEqualTo(413);
  }
}
