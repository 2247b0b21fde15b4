package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kyojo.local.Importer.Got;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that cannot be taken: each fault is named, and nothing changes. */
class RefusedListsTest {
  private static final String HEADING = "登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限,状態\r\n";

  private static final String WRONG =
      HEADING
          + row("1", "A")
          + row("1", "A")
          + row("2", "B").replace("2027-05-20", "2020-05-20")
          + row("3", "C").replace("架空電機", "=HYPERLINK(1)")
          + row("4", "\"D\r\nE\"")
          + row("5", "F").replace("2025-05-21", "令和7年5月21日")
          + row("6", "G").replace("2025-05-21", "5/21/2025");

  @TempDir Path folder;

  private Machine machine;
  private Importer ipa;

  @BeforeEach
  void start() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.of(folder.resolve("data")), 100_000);
    machine = Machine.start(settings, Workspace.find(), new DemoData());
    ipa = new Importer(machine.address(), "ipa-1");
  }

  @AfterEach
  void stop() {
    machine.close();
  }

  @Test
  void everyRefusedRowIsNamedAndExplainedAndNothingIsImported() throws Exception {
    ipa.publish(ipa.preview(utf8(HEADING + row("1", "A"))));

    Got refused = ipa.preview(utf8(WRONG));

    assertThat(refused.at("/state").asString()).isEqualTo("REFUSED");
    assertThat(refused.at("/refused/refusedRows").asInt()).isEqualTo(5);
    String faults =
        refused
            .at("/refused/faults")
            .valueStream()
            .map(f ->
                f.at("/row").asInt()
                    + " "
                    + f.at("/column").asString()
                    + " "
                    + f.at("/code").asString())
            .collect(Collectors.joining("\n"));
    assertThat(faults)
        .isEqualTo(
            """
            3 型番 REPEATED
            4 有効期限 EXPIRES_BEFORE_ISSUE
            5 事業者名 FORMULA
            6 型番 LINE_BREAK
            8 発行日 NOT_A_DATE\
            """);
    assertThat(refused.at("/refused/faults/0/message").asString()).contains("2行目");
    assertThat(refused.tag()).isEmpty();
    assertThat(ipa.publish(refused.id(), "\"1.1.0000000000000000\"", "{}").status()).isEqualTo(409);
    assertThat(ipa.call("GET", "", "", Map.of()).at("/inForce").asInt()).isEqualTo(1);
  }

  @Test
  void aMillionRowsAreRefusedAtOnce() throws Exception {
    String row = "見本-1,A,1,B,C,D,,\n";
    byte[] file = utf8("登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限\n" + row.repeat(1_000_000));
    Got begun = ipa.begin(file);
    ipa.send(begun, file);
    long start = System.nanoTime();

    Got shown = ipa.show(begun.id());

    assertThat(shown.at("/fault/kind").asString()).isEqualTo("TOO_MANY_ROWS");
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void whatDidNotComeWholeIsKnown() throws Exception {
    byte[] file = utf8(HEADING + row("1", "A").repeat(1000));
    Got begun = ipa.begin(file);

    assertThat(ipa.show(begun.id()).at("/state").asString()).isEqualTo("AWAITING_UPLOAD");
    byte[] half = java.util.Arrays.copyOf(file, file.length / 2);
    assertThat(ipa.send(begun, half)).isEqualTo(403);
    byte[] other = file.clone();
    other[file.length - 3]++;
    assertThat(ipa.send(begun, other)).isEqualTo(400);
    assertThat(ipa.show(begun.id()).at("/state").asString()).isEqualTo("AWAITING_UPLOAD");
    assertThat(ipa.publish(begun.id(), "\"0.0.0000000000000000\"", "{}").status()).isEqualTo(409);
  }

  @Test
  void theSameRequestGetsAFreshAddressAndAnotherOneIsRefused() throws Exception {
    byte[] file = utf8(HEADING + row("1", "A"));
    UUID key = UUID.randomUUID();
    Got begun = ipa.begin(Importer.draft(file), key);
    Got again = ipa.begin(Importer.draft(file), key);

    assertThat(again.id()).isEqualTo(begun.id());
    assertThat(ipa.send(again, file)).isEqualTo(200);
    assertThat(ipa.begin(Importer.draft(utf8("x")), key).status()).isEqualTo(409);
  }

  @Test
  void whatIsWrongWithARequestIsToldAtItsPlace() throws Exception {
    Got refused =
        ipa.begin(
            "{\"catalogue\":\"x\",\"fileName\":\"a/b\",\"size\":0,\"sha256\":\"A\",\"source\":{\"url\":\"http://x\",\"takenAt\":\"1/2\"}}",
            UUID.randomUUID());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/violations").valueStream().map(v -> v.at("/path").asString()))
        .containsExactlyInAnyOrder(
            "/catalogue", "/fileName", "/size", "/sha256", "/source/url", "/source/takenAt");
    String ahead = Importer.draft(utf8("x")).replace("2026-11-20", "2099-01-01");
    assertThat(ipa.begin(ahead, UUID.randomUUID()).at("/violations/0/code").asString())
        .isEqualTo("TAKEN_AHEAD");
  }

  private static String row(String number, String model) {
    return "見本-" + number + "," + model + ",★1,架空電機,架空の箱,通信機器,2025-05-21,2027-05-20,\r\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
