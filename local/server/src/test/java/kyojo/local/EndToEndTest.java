package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application over HTTP: the shipped functions, template.yaml, DynamoDB Local. */
class EndToEndTest {
  private static final String NANIWA = "/v1/communities/00000000000000000000000001";
  private static final String DIAGNOSES = NANIWA + "/diagnoses";
  private static final String BODY = Event.of("submit-diagnosis/first.json").body();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int POSTS_PER_MINUTE = 100_000;

  @TempDir static Path folder;

  private static Machine machine;

  @BeforeAll
  static void startMachine() {
    machine = start(folder.resolve("data"), POSTS_PER_MINUTE);
  }

  @AfterAll
  static void stopMachine() {
    machine.close();
  }

  @Test
  void theFirstStartHasThreeFictitiousCommunitiesOfThreePrefectures() throws Exception {
    JsonNode communities = json(get("/v1/communities")).get("communities");

    assertThat(communities.size()).isEqualTo(3);
    var prefectures = new HashSet<String>();
    for (JsonNode community : communities) {
      assertThat(community.get("sample").asBoolean()).isTrue();
      assertThat(community.get("name").asString()).contains("架空");
      prefectures.add(community.get("prefectures").get(0).asString());
    }
    assertThat(prefectures).hasSize(3);
  }

  @Test
  void theReadmesCommandGivesTheResultThatItShows() throws Exception {
    String readme = Files.readString(Workspace.find().root().resolve("README.md"));
    var blocks = Pattern.compile("```sh\n(curl .*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(blocks.find()).isTrue();
    String command = blocks.group(1).replace("http://localhost:8080", machine.address().toString());

    var process = new ProcessBuilder("sh", "-c", command).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(command).isZero();
    JsonNode result = JsonMapper.shared().readTree(answer);
    assertThat(result.at("/score/total").asInt()).isEqualTo(34);
    assertThat(readme).contains("\"total\":" + 34);
    assertThat(result.at("/receipt").asString()).hasSize(53);
  }

  @Test
  void whatWasSubmittedIsReadBackByItsReceipt() throws Exception {
    JsonNode submitted = json(submit(machine, BODY, UUID.randomUUID()));
    JsonNode read = json(read(machine, submitted));

    assertThat(read.at("/score")).isEqualTo(submitted.at("/score"));
    assertThat(read.at("/advice")).isEqualTo(submitted.at("/advice"));
    assertThat(read.at("/answers").size()).isEqualTo(25);
    assertThat(read.toString()).doesNotContain(submitted.at("/receipt").asString());
  }

  @Test
  void manyAtOnceWithOneKeyAreOneDiagnosis() {
    var key = UUID.randomUUID();
    var answers =
        IntStream.range(0, 8)
            .mapToObj(i -> HTTP.sendAsync(submission(machine, BODY, key), BodyHandlers.ofString()))
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() throws Exception {
    var key = UUID.randomUUID();
    submit(machine, BODY, key);

    var second = submit(machine, BODY.replace("\"6-20\"", "\"1-5\""), key);

    requireProblem(second, 409, "IDEMPOTENCY_KEY_REUSED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{|400|NOT_JSON",
        "[]|422|INVALID_REQUEST",
        "{\"questionSet\":\"ipa-jisha-3.1\"}|422|INVALID_REQUEST",
        "{\"answers\":{\"1\":1e400}}|422|INVALID_REQUEST",
        "{\"answers\":\"\\u0000\"}|422|INVALID_REQUEST",
        "\"\\ud800\"|422|INVALID_REQUEST"
      })
  void aBadBodyIsAProblemThatNamesItsPlace(String body, int status, String code) throws Exception {
    requireProblem(submit(machine, body, UUID.randomUUID()), status, code);
  }

  @Test
  void aBodyOverItsLimitIsRefused() throws Exception {
    var answer = submit(machine, " ".repeat(20_000) + BODY, UUID.randomUUID());

    requireProblem(answer, 413, "BODY_TOO_LARGE");
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    String deep = "[".repeat(8_000) + "]".repeat(8_000);

    requireProblem(submit(machine, deep, UUID.randomUUID()), 422, "INVALID_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/communities/%00",
        "/v1/communities/..%2F..%2Fetc",
        "/v1/communities/00000000000000000000000001%20",
        "/v1/communities/T%23%E3%81%82",
        "/v1/question-sets/%FF",
        "/v1/communities/00000000000000000000000001/diagnoses/x",
        "/v1/nowhere",
        "/v1//communities"
      })
  void aStrangePathIsNeverOurFault(String path) throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 499);
  }

  @Test
  void aForeignReceiptOpensNothing() throws Exception {
    JsonNode mine = json(submit(machine, BODY, UUID.randomUUID()));
    JsonNode theirs = json(submit(machine, BODY, UUID.randomUUID()));
    var request =
        HttpRequest.newBuilder(uri(machine, DIAGNOSES + "/" + mine.get("diagnosisId").asString()))
            .header("Receipt", theirs.get("receipt").asString());

    requireProblem(HTTP.send(request.build(), BodyHandlers.ofString()), 404, "NOT_FOUND");
  }

  @Test
  void dataSurvivesARestart() throws Exception {
    Path data = folder.resolve("restarted");
    JsonNode submitted;
    try (var before = start(data, POSTS_PER_MINUTE)) {
      submitted = json(submit(before, BODY, UUID.randomUUID()));
    }
    try (var after = start(data, POSTS_PER_MINUTE)) {
      assertThat(json(read(after, submitted)).at("/score")).isEqualTo(submitted.at("/score"));
      assertThat(get(after, "/v1/communities").body()).contains("なにわ");
    }
  }

  @Test
  void oneAddressMaySendSoMuchAndNoMore() throws Exception {
    try (var limited = start(folder.resolve("limited"), 5)) {
      var statuses = new ArrayList<Integer>();
      for (int i = 0; i < 6; i++) {
        statuses.add(submit(limited, BODY, UUID.randomUUID()).statusCode());
      }
      assertThat(statuses).containsExactly(201, 201, 201, 201, 201, 429);
      assertThat(get(limited, "/v1/communities").statusCode()).isEqualTo(200);
    }
  }

  private static Machine start(Path data, int postsPerMinute) {
    var settings = new Settings(Optional.empty(), 0, Optional.of(data), postsPerMinute);
    return Machine.start(settings, Workspace.find(), new DemoData());
  }

  private static void requireProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.at("/code").asString()).isEqualTo(code);
    problem
        .at("/violations")
        .forEach(violation -> assertThat(violation.at("/path").asString()).matches("(/.*)?"));
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
  }

  private static HttpResponse<String> submit(Machine to, String body, UUID key) throws Exception {
    return HTTP.send(submission(to, body, key), BodyHandlers.ofString());
  }

  private static HttpRequest submission(Machine to, String body, UUID key) {
    return HttpRequest.newBuilder(uri(to, DIAGNOSES))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key.toString())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static HttpResponse<String> read(Machine from, JsonNode submitted) throws Exception {
    var request =
        HttpRequest.newBuilder(uri(from, DIAGNOSES + "/" + submitted.get("diagnosisId").asString()))
            .header("Receipt", submitted.get("receipt").asString());
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return get(machine, path);
  }

  private static HttpResponse<String> get(Machine from, String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(uri(from, path)).build(), BodyHandlers.ofString());
  }

  private static java.net.URI uri(Machine of, String path) {
    return java.net.URI.create(of.address() + path);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }
}
