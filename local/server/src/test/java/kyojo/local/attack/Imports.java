package kyojo.local.attack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Lists that IPA has imported, one for whatever can be done with an import. */
final class Imports {
  private static final String PATH = "/v1/catalogue-imports";
  private static final Optional<String> IPA = Optional.of(Home.IPA);

  private final Api api;

  Imports(Api api) {
    this.api = api;
  }

  /** Two that were published, one that waits for its day, and one that was only looked at. */
  Map<Kind, String> fresh() {
    var ids = new EnumMap<Kind, String>(Kind.class);
    ids.put(Kind.EARLIER_IMPORT, published("1", "{}"));
    ids.put(Kind.IMPORT, published("2", "{}"));
    String ahead =
        Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
    ids.put(Kind.WAITING_IMPORT, published("3", "{\"validFrom\":\"" + ahead + "\"}"));
    ids.put(Kind.SEEN_IMPORT, begun("4"));
    ids.put(Kind.PREVIEW_TAG, tag(ids.get(Kind.SEEN_IMPORT)));
    JsonNode list = api.require("GET " + PATH, Map.of(), Optional.empty(), IPA);
    ids.put(Kind.LIST_TAG, '"' + list.get("inForce").asString() + '"');
    return ids;
  }

  private String published(String number, String decision) {
    String id = begun(number);
    var headers = Map.of("If-Match", tag(id), "Content-Type", "application/json");
    api.require("POST " + PATH + "/" + id + "/publication", headers, Optional.of(decision), IPA);
    return id;
  }

  private String tag(String id) {
    var call = new Call("GET", PATH + "/" + id, Map.of(), Optional.empty());
    return api.send(call, IPA).headers().firstValue("etag").orElseThrow().replaceFirst("^W/", "");
  }

  private String begun(String number) {
    String file =
        "登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限\n見本-%s,M,1,架空,箱,通信機器,2026/5/21,2028/5/20\n"
            .formatted(number);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    String draft =
        "{\"catalogue\":\"jcstar-labels\",\"fileName\":\"a.csv\",\"size\":%d,\"sha256\":\"%s\",\"source\":{\"url\":\"https://labels.example/\",\"takenAt\":\"2026-11-20T09:00:00+09:00\"}}"
            .formatted(bytes.length, sha256(bytes));
    JsonNode begun =
        api.require(
            "POST " + PATH, Map.of("Content-Type", "application/json"), Optional.of(draft), IPA);
    var headers = new HashMap<String, String>();
    begun
        .at("/upload/headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    String target = begun.at("/upload/url").asString().replaceFirst("^http://[^/]+", "");
    var sent = api.send(new Call("PUT", target, headers, Optional.of(file)), Optional.empty());
    if (sent.statusCode() != 200) {
      throw new AssertionError("the upload: " + sent.statusCode() + " " + sent.body());
    }
    return begun.get("id").asString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
