package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report on the running machine, and the mail that staff get of it. */
class MailsOfReportsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void staffGetAMailThatSaysNothingOfWhatWasReported() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    try (var machine = Machine.start(settings, Workspace.find(), new DemoData())) {
      Event first = Event.of("report-incident/first.json");
      var report =
          HttpRequest.newBuilder(
                  URI.create(
                      machine.address() + "/v1/communities/00000000000000000000000001/incidents"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(first.body()));
      JsonNode reported =
          JsonMapper.shared().readTree(HTTP.send(report.build(), BodyHandlers.ofString()).body());

      JsonNode mail = firstMail(machine);

      assertThat(mail.get("to").asString()).isEqualTo("soudan@naniwa.example");
      assertThat(mail.toString())
          .contains(reported.get("number").asString())
          .doesNotContain("サーバー", "山田花子", "ランサム", reported.get("receipt").asString());
    }
  }

  private static JsonNode firstMail(Machine machine) throws Exception {
    var ask = HttpRequest.newBuilder(URI.create(machine.address() + "/outbox/mails")).build();
    for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      JsonNode mails =
          JsonMapper.shared().readTree(HTTP.send(ask, BodyHandlers.ofString()).body()).get("mails");
      if (!mails.isEmpty()) {
        return mails.get(0);
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no mail came");
  }
}
