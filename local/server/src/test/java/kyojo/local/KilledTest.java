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
 * The product killed at random moments under load: what was answered 201 is there after the next
 * start, and everything that was sent, answered or not, is stored exactly once when it is sent
 * again under its key.
 */
class KilledTest {
  private static final int ROUNDS = 3;
  private static final int CLIENTS = 8;
  private static final int LOAD_MILLIS_MIN = 300;
  private static final int LOAD_MILLIS_MAX = 2000;
  private static final Pattern ADDRESS = Pattern.compile("running: (http://\\S+)");
  private static final Event SAMPLE = Event.of("submit-diagnosis/first.json");
  private static final String PATH = "/v1/communities/00000000000000000000000001";

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();

  /** What was sent under a key, and the answer to it; empty where none came. */
  private final Map<String, String> sent = new ConcurrentHashMap<>();

  @Test
  void losesAndDoublesNothing() throws Exception {
    var random = new Random();
    for (int round = 0; round < ROUNDS; round++) {
      underLoad(LOAD_MILLIS_MIN + random.nextInt(LOAD_MILLIS_MAX - LOAD_MILLIS_MIN));
    }
    assertThat(sent.values()).anyMatch(String::isEmpty).anyMatch(answer -> !answer.isEmpty());

    var process = start();
    try {
      String address = address(process);
      for (var submission : sent.entrySet()) {
        HttpResponse<String> again = send(address, submission.getKey());
        assertThat(again.statusCode()).isEqualTo(201);
        if (!submission.getValue().isEmpty()) {
          assertThat(again.body()).isEqualTo(submission.getValue());
        }
        requireOnce(address, JsonMapper.shared().readTree(again.body()));
      }
    } finally {
      process.destroy();
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
    while (process.isAlive()) {
      String key = UUID.randomUUID().toString();
      sent.put(key, "");
      try {
        var answer = send(address, key);
        assertThat(answer.statusCode()).isEqualTo(201);
        sent.put(key, answer.body());
      } catch (IOException e) {
        // The answer was lost with the process; the key stays without one.
        return;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private HttpResponse<String> send(String address, String key)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + PATH + "/diagnoses"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(SAMPLE.body()));
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private void requireOnce(String address, JsonNode submitted) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + PATH + "/history"))
            .header("Receipt", submitted.get("receipt").asString());
    JsonNode history =
        JsonMapper.shared()
            .readTree(http.send(request.build(), BodyHandlers.ofString()).body())
            .get("diagnoses");
    assertThat(history).hasSize(1);
    assertThat(requireNonNull(history.get(0)).get("diagnosisId"))
        .isEqualTo(submitted.get("diagnosisId"));
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
