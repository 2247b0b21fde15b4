package kyojo.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that come with a report, from the browser past the functions into the folder. */
class FilesOfReportsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final byte[] PICTURE = "\u0089PNG\r\n\u001a\nひみつの画面".getBytes(ISO_8859_1);

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Machine machine;
  private String incident;
  private String receipt;

  @BeforeEach
  void start() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.of(folder.resolve("data")), 100_000);
    machine = Machine.start(settings, Workspace.find(), new DemoData());
    Event event = Event.of("report-incident/first.json");
    String communities = "/v1/communities";
    String community = call("GET", communities, "").body().at("/communities/0/id").asString();
    incident = communities + "/" + community + "/incidents";
    Got reported = call("POST", incident, event.body());
    assertThat(reported.status()).as(reported.body().toString()).isEqualTo(201);
    incident += "/" + reported.body().at("/incidentId").asString();
    receipt = reported.body().at("/receipt").asString();
  }

  @AfterEach
  void stop() {
    machine.close();
  }

  private record Got(int status, JsonNode body) {}

  private Got call(String method, String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(machine.address().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (receipt != null) {
      request.header("Receipt", receipt);
    }
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
    return new Got(
        answer.statusCode(),
        answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body()));
  }

  private JsonNode declared(String name, String type, byte[] file) throws Exception {
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    String body =
        "{\"fileName\":\"%s\",\"type\":\"%s\",\"size\":%d,\"sha256\":\"%s\"}"
            .formatted(name, type, file.length, digest);
    Got got = call("POST", incident + "/attachments", body);
    assertThat(got.status()).as(got.body().toString()).isEqualTo(201);
    return got.body();
  }

  private int send(JsonNode declared, byte[] file) throws Exception {
    var upload = declared.at("/upload");
    var request =
        HttpRequest.newBuilder(URI.create(upload.at("/url").asString()))
            .method(upload.at("/method").asString(), BodyPublishers.ofByteArray(file));
    upload
        .at("/headers")
        .properties()
        .forEach(header -> request.header(header.getKey(), header.getValue().asString()));
    return http.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private JsonNode arrived(JsonNode declared) throws Exception {
    String place = incident + "/attachments/" + declared.at("/id").asString() + "/arrival";
    Got got = call("POST", place, "");
    assertThat(got.status()).isEqualTo(200);
    return got.body();
  }

  private List<Path> kept() throws Exception {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().contains("/incidents/"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  @Test
  void aFileIsKeptUntilItsReportIsErased() throws Exception {
    JsonNode declared = declared("画面.png", "image/png", PICTURE);
    assertThat(arrived(declared).at("/state").asString()).as("nothing yet").isEqualTo("AWAITING");

    assertThat(send(declared, PICTURE)).isEqualTo(200);

    assertThat(arrived(declared).at("/state").asString()).isEqualTo("RECEIVED");
    assertThat(arrived(declared).at("/state").asString()).as("again").isEqualTo("RECEIVED");
    assertThat(kept())
        .singleElement()
        .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(PICTURE));
    assertThat(call("DELETE", incident, "").status()).isEqualTo(204);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anotherFileThanTheDeclaredOneIsNotTakenByItsAddress() throws Exception {
    JsonNode declared = declared("画面.png", "image/png", PICTURE);
    byte[] other = PICTURE.clone();
    other[other.length - 1]++;

    assertThat(send(declared, other)).isEqualTo(400);
    assertThat(send(declared, Arrays.copyOf(PICTURE, PICTURE.length - 1)))
        .isGreaterThanOrEqualTo(400);

    assertThat(arrived(declared).at("/state").asString()).isEqualTo("AWAITING");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFileThatLiesAboutItsTypeIsRefusedAndErased() throws Exception {
    byte[] program = "MZ\u0090\u0000 a program".getBytes(ISO_8859_1);
    for (String[] lie :
        new String[][] {
          {"画面.png", "image/png"}, {"記録.txt", "text/plain"}, {"届.pdf", "application/pdf"}
        }) {
      JsonNode declared = declared(lie[0], lie[1], program);
      assertThat(send(declared, program)).isEqualTo(200);

      JsonNode settled = arrived(declared);

      assertThat(settled.at("/state").asString()).as(lie[0]).isEqualTo("REFUSED");
      assertThat(settled.at("/reason").asString()).isEqualTo("TYPE");
      assertThat(kept()).isEmpty();
    }
  }
}
