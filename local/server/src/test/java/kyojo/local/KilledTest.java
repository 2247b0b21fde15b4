package kyojo.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The product killed at random moments under load, diagnoses and reports of incidents by turns:
 * what was answered 201 is there after the next start, and everything that was sent, answered or
 * not, is stored exactly once when it is sent again under its key.
 */
class KilledTest {
  private static final int ROUNDS = 3;
  private static final int CLIENTS = 8;
  private static final int LOAD_MILLIS_MIN = 300;
  private static final int LOAD_MILLIS_MAX = 2000;
  private static final Pattern ADDRESS = Pattern.compile("running: (http://\\S+)");
  private static final String PATH = "/v1/communities/00000000000000000000000001";

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();

  /** What can be sent. */
  private enum Kind {
    DIAGNOSIS("/diagnoses", "submit-diagnosis/first.json"),
    REPORT("/incidents", "report-incident/first.json");

    private final String path;
    private final String body;

    Kind(String path, String event) {
      this.path = PATH + path;
      this.body = Event.of(event).body();
    }
  }

  /** Something that is sent under a key of its own. */
  private record Submission(Kind kind, String key) {
    static Submission of(Kind kind) {
      return new Submission(kind, UUID.randomUUID().toString());
    }
  }

  /** What was sent, and the answer to it; empty where none came. */
  private final Map<Submission, String> sent = new ConcurrentHashMap<>();

  @Test
  void losesAndDoublesNothing() throws Exception {
    var random = new Random();
    for (int round = 0; round < ROUNDS; round++) {
      underLoad(LOAD_MILLIS_MIN + random.nextInt(LOAD_MILLIS_MAX - LOAD_MILLIS_MIN));
    }
    assertThat(sent.values()).anyMatch(String::isEmpty);
    for (Kind kind : Kind.values()) {
      assertThat(sent.entrySet())
          .as("answered %s", kind)
          .anyMatch(one -> one.getKey().kind() == kind && !one.getValue().isEmpty());
    }

    var process = start();
    try {
      String address = address(process);
      for (var submission : sent.entrySet()) {
        HttpResponse<String> again = send(address, submission.getKey());
        assertThat(again.statusCode()).isEqualTo(201);
        JsonNode answered = JsonMapper.shared().readTree(again.body());
        if (!submission.getValue().isEmpty()) {
          requireSame(answered, JsonMapper.shared().readTree(submission.getValue()));
        }
        requireOnce(address, submission.getKey(), answered);
      }
    } finally {
      process.destroy();
    }
  }

  /** But for what is told anew with the hour: who is open, and what is still to come. */
  private static void requireSame(JsonNode again, JsonNode first) {
    for (String name : List.of("receipt", "diagnosisId", "incidentId", "report", "score")) {
      assertThat(again.get(name)).as(name).isEqualTo(first.get(name));
    }
  }

  private void underLoad(int millis) throws Exception {
    var process = start();
    String address = address(process);
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.execute(() -> sendUntilKilled(address, process));
      }
      Thread.sleep(millis);
      process.destroyForcibly();
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private void sendUntilKilled(String address, Process process) {
    for (int next = 0; process.isAlive(); next++) {
      var submission = Submission.of(Kind.values()[next % Kind.values().length]);
      sent.put(submission, "");
      try {
        var answer = send(address, submission);
        assertThat(answer.statusCode()).isEqualTo(201);
        sent.put(submission, answer.body());
      } catch (IOException e) {
        // The answer was lost with the process; the key stays without one.
        return;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private HttpResponse<String> send(String address, Submission submission)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + submission.kind().path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", submission.key())
            .POST(BodyPublishers.ofString(submission.kind().body));
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private void requireOnce(String address, Submission submission, JsonNode answered)
      throws Exception {
    switch (submission.kind()) {
      case DIAGNOSIS -> {
        JsonNode history = read(address + PATH + "/history", answered).get("diagnoses");
        assertThat(history).hasSize(1);
        assertThat(requireNonNull(history.get(0)).get("diagnosisId"))
            .isEqualTo(answered.get("diagnosisId"));
      }
      case REPORT -> {
        String id = answered.get("incidentId").asString();
        JsonNode report = read(address + Kind.REPORT.path + "/" + id, answered);
        assertThat(report.get("number")).isEqualTo(answered.get("number"));
        assertThat(report.get("version").asInt()).isOne();
        assertThat(report.at("/report/contact/firmName").asString()).isNotEmpty();
      }
    }
  }

  private JsonNode read(String address, JsonNode answered) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Receipt", answered.get("receipt").asString());
    return JsonMapper.shared().readTree(http.send(request.build(), BodyHandlers.ofString()).body());
  }

  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                List.of(
                    java,
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "kyojo.local.Main"))
            .directory(Workspace.find().root().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("HOST");
    builder
        .environment()
        .putAll(Map.of("PORT", "0", "DATA", data.toString(), "POSTS_PER_MINUTE", "999999999"));
    return builder.start();
  }

  private static String address(Process process) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      var found = ADDRESS.matcher(line);
      if (found.find()) {
        Thread.ofVirtual().start(() -> drain(out));
        return found.group(1);
      }
    }
    throw new IllegalStateException("Kyojo did not start");
  }

  /** A full pipe would stop the process. */
  private static void drain(BufferedReader out) {
    try {
      while (out.readLine() != null) {
        // Its log is of no interest.
      }
    } catch (IOException e) {
      // It was killed.
    }
  }
}
