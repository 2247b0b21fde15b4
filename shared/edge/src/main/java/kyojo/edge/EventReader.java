package kyojo.edge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.Person;
import kyojo.json.Decoded;
import kyojo.json.JsonText;
import kyojo.json.JsonValue;
import kyojo.json.JsonValue.JsonBoolean;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;

/** Reads the event of an HTTP API, payload format 2.0. */
final class EventReader {
  /** Claims of a token are the deepest that the gateway puts in. */
  private static final int DEPTH_MAX = 16;

  private static final JsonObject NOTHING = new JsonObject(Map.of());

  private EventReader() {}

  /**
   * The request of the event.
   *
   * @throws IllegalArgumentException where the bytes are not such an event: a fault of the
   *     gateway's set-up, never of the client
   */
  static HttpRequest read(byte[] event) {
    if (!(JsonText.parse(event, DEPTH_MAX) instanceof Decoded.Valid<JsonValue>(JsonObject root))) {
      throw new IllegalArgumentException("the event is not a JSON object");
    }
    return new HttpRequest(
        text(root, "routeKey"),
        texts(object(root, "pathParameters")),
        texts(object(root, "queryStringParameters")),
        lowerCase(texts(object(root, "headers"))),
        texts(object(object(root, "requestContext"), "http")).getOrDefault("sourceIp", ""),
        person(root),
        body(root));
  }

  /** Who the claims of a checked token name; claims reach a function as texts. */
  private static Optional<Person> person(JsonObject root) {
    var authorizer = object(object(root, "requestContext"), "authorizer");
    var claims = texts(object(object(authorizer, "jwt"), "claims"));
    return Person.of(claims.getOrDefault("iss", ""), claims.getOrDefault("sub", ""));
  }

  private static HttpRequest.Body body(JsonObject root) {
    String body = root.members().get("body") instanceof JsonString(String text) ? text : "";
    boolean base64 = root.members().get("isBase64Encoded") instanceof JsonBoolean(boolean is) && is;
    return new HttpRequest.Body(
        base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(JsonObject object, String name) {
    if (object.members().get(name) instanceof JsonString(String text)) {
      return text;
    }
    throw new IllegalArgumentException("the event has no " + name);
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.members().get(name) instanceof JsonObject object ? object : NOTHING;
  }

  private static Map<String, String> texts(JsonObject object) {
    var texts = new LinkedHashMap<String, String>();
    object
        .members()
        .forEach((name, value) -> {
          if (value instanceof JsonString(String text)) {
            texts.put(name, text);
          }
        });
    return texts;
  }

  private static Map<String, String> lowerCase(Map<String, String> headers) {
    var lower = new LinkedHashMap<String, String>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    return lower;
  }
}
