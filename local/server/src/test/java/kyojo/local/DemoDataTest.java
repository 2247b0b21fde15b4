package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.community.Quota;
import kyojo.local.demo.DemoData;
import kyojo.local.filling.DemoDataCommand;
import kyojo.stack.StartError;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code make demo-data} against the whole product, and what staff see of it afterwards. */
class DemoDataTest {
  private static final int FIRMS = 60;
  private static final Map<String, String> CLERKS =
      Map.of(
          "00000000000000000000000001", "naniwa-owner",
          "00000000000000000000000002", "aoba-owner",
          "00000000000000000000000003", "chikushi-owner");
  private static final Pattern SENT = Pattern.compile("60 firms with ([0-9]+) diagnoses");
  private static final Pattern ERASED = Pattern.compile("; ([0-9]+) firms have erased");

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void theDeskHasTheFirmsOfThreeYearsAndASecondRunDoublesNothing() throws Exception {
    try (var machine = start(true)) {
      String said = run(machine, "7");

      List<JsonNode> rows = rows(machine);
      assertThat(said).contains("100 %", "By community:", "By origin:", "By year:", "0:00 left");
      assertThat(rows)
          .hasSizeBetween(number(SENT, said) - 4 * number(ERASED, said), number(SENT, said));
      assertThat(rows.stream().map(row -> row.at("/firmId").asString()).distinct())
          .hasSize(FIRMS - number(ERASED, said));
      assertThat(rows.stream().map(DemoDataTest::year).distinct()).hasSizeGreaterThan(2);
      assertThat(rows.stream().map(row -> row.at("/origin").asString()).distinct())
          .containsExactlyInAnyOrder("SEMINAR", "INVITATION", "STAFF", "OPEN");
      assertThat(run(machine, "7")).contains("100 %");
      assertThat(rows(machine)).hasSameElementsAs(rows);
    }
  }

  @Test
  void whereNobodyStartedItForDemoDataNothingIsSent() throws Exception {
    try (var machine = start(false)) {
      assertThatThrownBy(() -> run(machine, "7"))
          .isInstanceOf(StartError.class)
          .hasMessageContaining("make run DEMO_DATA=yes");
      assertThat(rows(machine)).isEmpty();
      assertThat(submit(machine, "2025-01-01T00:00:00Z")).isEqualTo(403);
    }
  }

  @Test
  void noMomentIsInTheFuture() throws Exception {
    try (var machine = start(true)) {
      assertThat(submit(machine, "2099-01-01T00:00:00Z")).isEqualTo(400);
      assertThat(submit(machine, "yesterday")).isEqualTo(400);
      assertThat(submit(machine, "2026-01-31T15:30:00Z")).isEqualTo(201);
      assertThat(rows(machine))
          .singleElement()
          .satisfies(
              row -> assertThat(row.at("/submittedAt").asString()).startsWith("2026-02-01T00:30"));
    }
  }

  @Test
  void aWrongVariableIsNamed() {
    for (String name : List.of("N", "SEED", "UNTIL")) {
      assertThatThrownBy(() ->
              DemoDataCommand.run(
                  Map.of(name, "many"), new PrintStream(new ByteArrayOutputStream()), false))
          .isInstanceOf(StartError.class)
          .hasMessageStartingWith(name + " is not ");
    }
  }

  private static Machine start(boolean takesDemoData) {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 999_999_999, takesDemoData);
    return Machine.start(settings, Workspace.find(), new DemoData(Quota.DEFAULT));
  }

  private static String run(Machine machine, String seed) {
    var bytes = new ByteArrayOutputStream();
    var variables = new HashMap<String, String>();
    variables.put("KYOJO_URL", machine.address().toString());
    variables.put("N", Integer.toString(FIRMS));
    variables.put("SEED", seed);
    variables.put("UNTIL", LocalDate.of(2026, 11, 28).toString());
    DemoDataCommand.run(variables, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int number(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static String year(JsonNode row) {
    return row.at("/submittedAt").asString().substring(0, 4);
  }

  private int submit(Machine machine, String moment) throws Exception {
    var request =
        HttpRequest.newBuilder(
                machine.address().resolve("/v1/communities/00000000000000000000000001/diagnoses"))
            .header("Content-Type", "application/json")
            .header("Kyojo-Moment", moment)
            .POST(BodyPublishers.ofString(Event.of("submit-diagnosis/first.json").body()));
    return http.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  /** All rows of all desks. */
  private List<JsonNode> rows(Machine machine) throws Exception {
    var rows = new ArrayList<JsonNode>();
    for (var clerk : CLERKS.entrySet()) {
      String token = DemoToken.of(http, machine.address(), clerk.getValue());
      String path = "/v1/communities/" + clerk.getKey() + "/desk/diagnoses?limit=100";
      Optional<String> cursor = Optional.of("");
      while (cursor.isPresent()) {
        var request =
            HttpRequest.newBuilder(machine.address().resolve(path + cursor.get()))
                .header("Authorization", token);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode page = JsonMapper.shared().readTree(answer.body());
        page.at("/diagnoses").forEach(rows::add);
        cursor =
            Optional.of(page.at("/nextCursor").asString(""))
                .filter(text -> !text.isEmpty())
                .map(text -> "&cursor=" + text);
      }
    }
    return rows;
  }
}
