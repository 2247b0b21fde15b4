package kyojo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of 50,000 rows on its way: declared, sent, looked at, published; then the next one, which
 * is compared with it. Through HTTP, as the pages do it.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class ImportBench {
  private static final int ROWS = 50_000;
  private static final int MODELS = 17;
  private static final int MILLION = 1_000_000;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String HEADING =
      "登録番号,型番,レベル,事業者名,事業者名（英字）,製品名,製品分類,発行日,有効期限,状態,状態の日付,製品情報ページ,サポート終了日\r\n";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private String token = "";

  private ImportBench(int port) {
    this.address = "http://localhost:" + port;
  }

  static boolean run(Path root) throws Exception {
    try (var product = Product.start(root, "memory", Product.UNLIMITED)) {
      return new ImportBench(product.port()).measure(product);
    }
  }

  private boolean measure(Product product) throws Exception {
    token = token();
    boolean isRight = true;
    for (int round = 0; round < 3; round++) {
      byte[] file = list(round).getBytes(round == 1 ? SHIFT_JIS : StandardCharsets.UTF_8);
      isRight &= measure(round, file);
    }
    isRight &= tooLong();
    System.out.printf(
        Locale.ROOT, "at most %,d MB in memory, all together%n", product.peakMegabytes());
    return isRight;
  }

  private boolean measure(int round, byte[] file) throws Exception {
    long start = System.nanoTime();
    JsonNode begun = begin(file);
    long sent = System.nanoTime();
    HttpResponse<String> shown = call("GET", "/" + begun.at("/id").asString(), "", "");
    long seen = System.nanoTime();
    String tag = shown.headers().firstValue("etag").orElse("").replaceFirst("^W/", "");
    var published = call("POST", "/" + begun.at("/id").asString() + "/publication", "{}", tag);
    long done = System.nanoTime();
    int added = JSON.readTree(shown.body()).at("/preview/counts/modelsAdded").asInt();
    boolean isRight =
        published.statusCode() == 200 && (round == 0 ? added == ROWS : added == ROWS / MODELS / 10);
    System.out.printf(
        Locale.ROOT,
        "%,d rows, %.1f MB, %-9s sent %.2f s   preview %.2f s   publication %.2f s   in all %.2f s%s%n",
        ROWS,
        file.length / 1e6,
        JSON.readTree(shown.body()).at("/preview/encoding").asString(),
        (sent - start) / 1e9,
        (seen - sent) / 1e9,
        (done - seen) / 1e9,
        (done - start) / 1e9,
        isRight ? "" : "   WRONG: " + shown.statusCode() + " " + published.body());
    return isRight;
  }

  /** A million short rows, which are no list. */
  private boolean tooLong() throws Exception {
    byte[] file =
        ("登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限\n" + "見本-1,A,1,B,C,D,,\n".repeat(MILLION))
            .getBytes(StandardCharsets.UTF_8);
    JsonNode begun = begin(file);
    long start = System.nanoTime();
    var shown = call("GET", "/" + begun.at("/id").asString(), "", "");
    boolean isRight = shown.body().contains("TOO_MANY_ROWS");
    System.out.printf(
        Locale.ROOT,
        "%,d rows refused in %.2f s%s%n",
        MILLION,
        (System.nanoTime() - start) / 1e9,
        isRight ? "" : "   WRONG: " + shown.body());
    return isRight;
  }

  private JsonNode begin(byte[] file) throws Exception {
    String draft =
        "{\"catalogue\":\"jcstar-labels\",\"fileName\":\"labels.csv\",\"size\":%d,\"sha256\":\"%s\",\"source\":{\"url\":\"https://labels.example/\",\"takenAt\":\"2026-11-20T09:00:00+09:00\"}}"
            .formatted(file.length, sha256(file));
    JsonNode begun = JSON.readTree(call("POST", "", draft, "").body());
    var put =
        HttpRequest.newBuilder(URI.create(begun.at("/upload/url").asString()))
            .PUT(BodyPublishers.ofByteArray(file));
    begun
        .at("/upload/headers")
        .properties()
        .forEach(header -> put.header(header.getKey(), header.getValue().asString()));
    int status = http.send(put.build(), BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IllegalStateException("the upload was answered " + status);
    }
    return begun;
  }

  private HttpResponse<String> call(String method, String path, String body, String tag)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + "/v1/catalogue-imports" + path))
            .header("Authorization", token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, BodyPublishers.ofString(body));
    if (!tag.isEmpty()) {
      request.header("If-Match", tag);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private String token() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + "/issuer/token"))
            .POST(BodyPublishers.ofString("grant_type=urn:kyojo:demo-person&person=ipa-1"));
    String answer = http.send(request.build(), BodyHandlers.ofString()).body();
    return "Bearer " + JSON.readTree(answer).at("/access_token").asString();
  }

  /** Every tenth label has another 型番 than in the round before. */
  private static String list(int round) {
    var text = new StringBuilder(HEADING);
    for (int row = 0; row < ROWS; row++) {
      int label = row / MODELS;
      boolean isOther = row % MODELS == 0 && label % 10 == 0 && label / 10 < ROWS / MODELS / 10;
      text.append("見本-%05d,WXK-%05dBE%s".formatted(label, row, isOther ? "/R" + round : "/D"))
          .append(",★1,架空電機株式会社%d,Kakuu Denki %d".formatted(label % 200, label % 200))
          .append(",架空Wi-Fiルーター %d,通信機器,2025/5/21,2027/5/20,有効,,".formatted(label))
          .append("https://labels.example/%05d,2028/5/20\r\n".formatted(label));
    }
    return text.toString();
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
