package kyojo.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kyojo.json.Decoded;
import kyojo.json.JsonText;
import kyojo.json.JsonValue;
import kyojo.json.JsonValue.JsonArray;
import kyojo.json.JsonValue.JsonBoolean;
import kyojo.json.JsonValue.JsonNull;
import kyojo.json.JsonValue.JsonNumber;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a handler answers, payload format 2.0. Stricter than API Gateway, which takes any JSON
 * for a body: here an answer has a {@code statusCode}.
 */
final class AnswerReader {
  private static final int DEPTH_MAX = 8;
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e\\x80-\\uffff\\t]*");

  /** What belongs to the connection, not to the answer. */
  private static final Set<String> IGNORED =
      Set.of(
          "connection",
          "content-length",
          "date",
          "keep-alive",
          "server",
          "transfer-encoding",
          "upgrade");

  private AnswerReader() {}

  /**
   * The reply in a handler's bytes.
   *
   * @throws IllegalArgumentException where they are none
   */
  static Reply read(byte[] bytes) {
    if (!(JsonText.parse(bytes, DEPTH_MAX)
        instanceof Decoded.Valid<JsonValue>(JsonObject answer))) {
      throw new IllegalArgumentException("the answer is not a JSON object");
    }
    var members = answer.members();
    var headers = new ArrayList<Header>();
    headers(headers, members.get("headers"));
    cookies(headers, members.get("cookies"));
    var body = body(members);
    var hasType = headers.stream().anyMatch(header -> header.name().equals("content-type"));
    if (body.length > 0 && !hasType) {
      headers.add(new Header("content-type", "text/plain; charset=utf-8"));
    }
    return new Reply(status(members.get("statusCode")), headers, body);
  }

  private static int status(@Nullable JsonValue value) {
    if (value instanceof JsonNumber(String literal) && literal.matches("[2-5][0-9]{2}")) {
      return Integer.parseInt(literal);
    }
    throw new IllegalArgumentException("the answer has no statusCode from 200 to 599");
  }

  private static void headers(List<Header> headers, @Nullable JsonValue value) {
    switch (value) {
      case null -> {}
      case JsonNull none -> {}
      case JsonObject object -> object.members().forEach((name, text) -> add(headers, name, text));
      case JsonArray a -> throw new IllegalArgumentException("headers is not an object");
      case JsonString s -> throw new IllegalArgumentException("headers is not an object");
      case JsonNumber n -> throw new IllegalArgumentException("headers is not an object");
      case JsonBoolean b -> throw new IllegalArgumentException("headers is not an object");
    }
  }

  private static void add(List<Header> headers, String name, JsonValue value) {
    var header = new Header(name, scalar(name, value));
    if (!NAME.matcher(name).matches() || !VALUE.matcher(header.value()).matches()) {
      throw new IllegalArgumentException("the header " + name + " cannot be sent");
    }
    if (!IGNORED.contains(header.name())) {
      headers.add(header);
    }
  }

  private static String scalar(String name, JsonValue value) {
    return switch (value) {
      case JsonString(String text) -> text;
      case JsonNumber(String literal) -> literal;
      case JsonBoolean(boolean is) -> Boolean.toString(is);
      case JsonObject o ->
          throw new IllegalArgumentException("the header " + name + " is not a text");
      case JsonArray a ->
          throw new IllegalArgumentException("the header " + name + " is not a text");
      case JsonNull n ->
          throw new IllegalArgumentException("the header " + name + " is not a text");
    };
  }

  private static void cookies(List<Header> headers, @Nullable JsonValue value) {
    if (value instanceof JsonArray(List<JsonValue> cookies)) {
      cookies.forEach(cookie -> add(headers, "set-cookie", cookie));
    }
  }

  private static byte[] body(Map<String, JsonValue> members) {
    var isBase64 = members.get("isBase64Encoded") instanceof JsonBoolean(boolean is) && is;
    if (!(members.get("body") instanceof JsonString(String text))) {
      return new byte[0];
    }
    return isBase64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
  }
}
