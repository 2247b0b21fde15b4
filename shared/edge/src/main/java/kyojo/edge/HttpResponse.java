package kyojo.edge;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kyojo.json.JsonOutput;

/** An answer. Nothing is cached unless the answer says so. Immutable but for the body's bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record HttpResponse(int status, Map<String, String> headers, byte[] body) {

  public static HttpResponse json(int status, Consumer<JsonOutput> body) {
    return of(status, "application/json", body);
  }

  /** Done, and nothing to say about it. */
  public static HttpResponse noContent() {
    return new HttpResponse(204, Map.of("cache-control", "no-store"), new byte[0]);
  }

  /** A file that the browser keeps under that name, which is plain ASCII. */
  public static HttpResponse file(String mediaType, String name, String text) {
    return new HttpResponse(
        200,
        Map.of(
            "content-type",
            mediaType + "; charset=utf-8",
            "content-disposition",
            "attachment; filename=\"" + name + "\"",
            "cache-control",
            "no-store"),
        text.getBytes(StandardCharsets.UTF_8));
  }

  static HttpResponse of(int status, String mediaType, Consumer<JsonOutput> body) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", mediaType + "; charset=utf-8");
    headers.put("cache-control", "no-store");
    return new HttpResponse(status, headers, JsonOutput.object(body));
  }

  public HttpResponse with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new HttpResponse(status, more, body);
  }

  /** The same for everybody, and kept by every cache for that many seconds. */
  public HttpResponse cachedForSeconds(int seconds) {
    return with("cache-control", "public, max-age=" + seconds);
  }
}
