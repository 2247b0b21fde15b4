package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kyojo.testkit.Answer;
import kyojo.testkit.OpenApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody of IPA's who imports lists, as the pages do. Every answer is held against the contract.
 */
final class Importer {
  static final String PATH = "/v1/catalogue-imports";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI machine;
  private final String token;

  Importer(URI machine, String person) throws Exception {
    this.machine = machine;
    this.token = DemoToken.of(http, machine, person);
  }

  /** An answer and its ETag. */
  record Got(int status, JsonNode body, String tag) {
    JsonNode at(String pointer) {
      return body.at(pointer);
    }

    String id() {
      return at("/id").asString();
    }
  }

  /** What is declared of a file. */
  static String draft(byte[] file) throws Exception {
    return draft("jcstar-labels", file);
  }

  static String draft(String catalogue, byte[] file) throws Exception {
    var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    return """
    {"catalogue":"%s","fileName":"一覧.csv","size":%d,"sha256":"%s",
     "source":{"url":"https://labels.example/list","takenAt":"2026-11-20T09:00:00+09:00"}}
    """
        .formatted(catalogue, file.length, digest);
  }

  Got begin(byte[] file) throws Exception {
    return begin(draft(file), UUID.randomUUID());
  }

  Got begin(String draft, UUID key) throws Exception {
    return call("POST", "", draft, Map.of("Idempotency-Key", key.toString()));
  }

  /** Sends the file to its address, and says how that went. */
  int send(Got begun, byte[] file) throws Exception {
    var upload = begun.at("/upload");
    var request =
        HttpRequest.newBuilder(URI.create(upload.at("/url").asString()))
            .method(upload.at("/method").asString(), BodyPublishers.ofByteArray(file));
    upload
        .at("/headers")
        .properties()
        .forEach(h -> request.header(h.getKey(), h.getValue().asString()));
    return http.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  Got show(String id) throws Exception {
    return call("GET", "/" + id, "", Map.of());
  }

  /** Begins, sends, and looks at it. */
  Got preview(byte[] file) throws Exception {
    return preview("jcstar-labels", file);
  }

  Got preview(String catalogue, byte[] file) throws Exception {
    Got begun = begin(draft(catalogue, file), UUID.randomUUID());
    assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
    assertThat(send(begun, file)).isEqualTo(200);
    return show(begun.id());
  }

  Got publish(Got preview) throws Exception {
    return publish(preview.id(), preview.tag(), "{}");
  }

  Got publish(String id, String tag, String body) throws Exception {
    return call("POST", "/" + id + "/publication", body, Map.of("If-Match", tag));
  }

  Got rollback(String id, int inForce) throws Exception {
    return call("POST", "/" + id + "/rollback", "", Map.of("If-Match", "\"" + inForce + "\""));
  }

  Got call(String method, String path, String body, Map<String, String> headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(machine + PATH + path))
            .header("Authorization", token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    JsonNode json = answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
    var got = new Answer(answer.statusCode(), headers(answer), json, answer.body(), List.of());
    OpenApi.requireConforming(route(method, path), got);
    return new Got(answer.statusCode(), json, answer.headers().firstValue("etag").orElse(""));
  }

  private static Map<String, String> headers(HttpResponse<String> answer) {
    return Map.of("content-type", answer.headers().firstValue("content-type").orElse(""));
  }

  private static String route(String method, String path) {
    String pattern = path.replaceFirst("[?].*", "").replaceFirst("^/[^/]+", "/{import}");
    return method + " " + PATH + pattern;
  }
}
