package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.community.Quota;
import kyojo.domain.statistics.FiscalYear;
import kyojo.local.demo.DemoData;
import kyojo.local.filling.DemoDataCommand;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From firms that submit to what is told of them, over HTTP alone; and the page of schedules. */
class StatisticsOfFirmsTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String NANIWA = "/v1/communities/00000000000000000000000001";
  private static final String RELEASE = "/schedules/ReleaseStatistics.EveryNight";

  /** Counts all firms again from what they submitted, however far behind the stream is. */
  private static final String RECOUNT = "/schedules/ProjectStatistics.EveryHour";

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void whatFirmsSubmitIsReleasedCountedAndComparedWith() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 999_999_999, true);
    try (var machine = Machine.start(settings, Workspace.find(), new DemoData(Quota.DEFAULT))) {
      send(machine);
      assertThat(call(machine, RECOUNT, Optional.empty()).statusCode()).isEqualTo(303);
      assertThat(call(machine, RELEASE, Optional.empty()).statusCode()).isEqualTo(303);

      String ipa = DemoToken.of(http, machine.address(), "ipa-1");
      String clerk = DemoToken.of(http, machine.address(), "naniwa-owner");
      JsonNode release = read(machine, "/v1/statistics/releases", ipa).at("/releases/0");
      int number = release.at("/number").asInt();
      // Of this one there are few in April.
      int year = FiscalYear.of(Instant.now()).previous().year();
      String question = "/scores?year=" + year + "&release=" + number;
      JsonNode all = read(machine, "/v1/statistics/diagnoses" + question, ipa).at("/rows/0");
      JsonNode own =
          read(machine, NANIWA + "/statistics/diagnoses" + question, clerk).at("/rows/0");
      JsonNode position = read(machine, "/v1/statistics/positions?total=50", "");

      int firms = all.at("/firms/count").asInt();
      int naniwa = submitted(machine, clerk, year).size();
      assertThat(naniwa).isGreaterThan(20);
      // A release by the clock while firms still came would hold some back.
      assertThat(own.at("/firms/count").asInt()).isBetween(naniwa * 8 / 10, naniwa + 2);
      assertThat(firms).isGreaterThan(naniwa);
      assertThat(bands(all)).isBetween(firms - 12, firms + 12);
      assertThat(position.at("/release").asInt()).isEqualTo(number);
      assertThat(position.at("/groups")).isNotEmpty();
      assertThat(position.at("/groups").get(position.at("/groups").size() - 1).at("/firms").asInt())
          .isPositive();
    }
  }

  @Test
  void thePageOfSchedulesCallsOneForItsOwnVisitorsAlone() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 999_999_999);
    try (var machine = Machine.start(settings, Workspace.find(), new DemoData())) {
      String before = page(machine);
      String own = machine.address().toString();

      assertThat(call(machine, RELEASE, Optional.of("https://evil.example")).statusCode())
          .isEqualTo(403);
      assertThat(call(machine, RELEASE, "Sec-Fetch-Site", "cross-site").statusCode())
          .isEqualTo(403);
      assertThat(call(machine, "/schedules/Nothing.Never", Optional.of(own)).statusCode())
          .isEqualTo(404);
      assertThat(page(machine)).isEqualTo(before).contains("まだ動いていません");
      assertThat(call(machine, RELEASE, Optional.of(own)).headers().firstValue("location"))
          .contains("/schedules");
      assertThat(page(machine)).contains("最後に動いたのは").doesNotContain("失敗しました");
    }
  }

  private String page(Machine machine) throws Exception {
    return http.send(
            HttpRequest.newBuilder(machine.address().resolve("/schedules")).build(),
            BodyHandlers.ofString())
        .body();
  }

  private HttpResponse<String> call(Machine machine, String path, Optional<String> origin)
      throws Exception {
    var request =
        HttpRequest.newBuilder(machine.address().resolve(path)).POST(BodyPublishers.noBody());
    origin.ifPresent(it -> request.header("Origin", it));
    return call(request);
  }

  private HttpResponse<String> call(Machine machine, String path, String header, String value)
      throws Exception {
    return call(
        HttpRequest.newBuilder(machine.address().resolve(path))
            .header(header, value)
            .POST(BodyPublishers.noBody()));
  }

  private HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    // The clock may just have called it.
    while (answer.statusCode() == 409) {
      Thread.sleep(100);
      answer = http.send(request.build(), BodyHandlers.ofString());
    }
    return answer;
  }

  private static void send(Machine machine) {
    Map<String, String> variables =
        Map.of(
            "KYOJO_URL",
            machine.address().toString(),
            "N",
            "240",
            "SEED",
            "5",
            "UNTIL",
            LocalDate.now(JAPAN).toString());
    var bytes = new ByteArrayOutputStream();
    DemoDataCommand.run(variables, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
  }

  private JsonNode read(Machine machine, String path, String token) throws Exception {
    var request = HttpRequest.newBuilder(machine.address().resolve(path));
    if (!token.isEmpty()) {
      request.header("Authorization", token);
    }
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** The firms that submitted in a fiscal year, as the desk knows them. */
  private Set<String> submitted(Machine machine, String clerk, int year) throws Exception {
    var firms = new HashSet<String>();
    String cursor = "";
    do {
      JsonNode page = read(machine, NANIWA + "/desk/diagnoses?limit=100" + cursor, clerk);
      for (JsonNode row : page.at("/diagnoses")) {
        var at = OffsetDateTime.parse(row.at("/submittedAt").asString()).toInstant();
        if (FiscalYear.of(at).year() == year) {
          firms.add(row.at("/firmId").asString());
        }
      }
      String next = page.at("/nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return firms;
  }

  private static int bands(JsonNode row) {
    int sum = 0;
    for (int band = 0; band < 4 && band < row.at("/figures").size(); band++) {
      sum += row.at("/figures").get(band).at("/count").asInt(0);
    }
    return sum;
  }
}
