package kyojo.local.gateway;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.json.JsonOutput;

/**
 * Writes the event of an HTTP API, payload format 2.0, as API Gateway does: the raw path is decoded
 * and the raw query is not; header names are lower case and repeated ones joined with commas;
 * cookies stand apart; absent members are left out.
 */
final class EventJson {
  private static final String ACCOUNT = "000000000000";
  private static final String API = "local";

  /** What API Gateway hands over as text; everything else, a form included, is base64. */
  private static final Set<String> TEXT =
      Set.of("application/json", "application/javascript", "application/xml");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final GatewayRequest request;
  private final RouteMatch match;
  private final Optional<Map<String, String>> claims;
  private final String requestId;

  private EventJson(
      GatewayRequest request,
      RouteMatch match,
      Optional<Map<String, String>> claims,
      String requestId) {
    this.request = request;
    this.match = match;
    this.claims = claims;
    this.requestId = requestId;
  }

  /**
   * The event's bytes; nothing where the query is not well-formed.
   *
   * @param claims of the token, where the route wants one
   * @param requestId as API Gateway would give it
   */
  static Optional<byte[]> write(
      GatewayRequest request,
      RouteMatch match,
      Optional<Map<String, String>> claims,
      String requestId) {
    var event = new EventJson(request, match, claims, requestId);
    return queryParameters(request.query()).map(event::write);
  }

  private byte[] write(Map<String, String> query) {
    return JsonOutput.object(out -> {
      out.text("version", "2.0")
          .text("routeKey", match.route().key())
          .text("rawPath", decodedPath())
          .text("rawQueryString", request.query());
      cookies(out);
      out.object(
          "headers", headers -> headers().forEach((name, value) -> headers.text(name, value)));
      members(out, "queryStringParameters", query);
      out.object("requestContext", this::context);
      body(out);
      members(out, "pathParameters", match.pathParameters());
    });
  }

  private String decodedPath() {
    return Percent.decode(request.path()).orElse(request.path());
  }

  private void cookies(JsonOutput out) {
    var cookies = new ArrayList<String>();
    for (var header : request.headers().getOrDefault("cookie", List.of())) {
      for (var cookie : header.split(";", -1)) {
        if (!cookie.isBlank()) {
          cookies.add(cookie.strip());
        }
      }
    }
    if (!cookies.isEmpty()) {
      out.texts("cookies", cookies);
    }
  }

  private Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
    headers.remove("cookie");
    headers.merge("x-forwarded-for", request.sourceAddress(), (given, own) -> given + ", " + own);
    headers.put("x-forwarded-port", Integer.toString(request.port()));
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private static void members(JsonOutput out, String name, Map<String, String> members) {
    if (!members.isEmpty()) {
      out.object(name, object -> members.forEach((key, value) -> object.text(key, value)));
    }
  }

  private void context(JsonOutput out) {
    out.text("accountId", ACCOUNT).text("apiId", API);
    claims.ifPresent(of -> out.object("authorizer", authorizer -> authorizer(authorizer, of)));
    out.text("domainName", request.header("host"))
        .text("domainPrefix", API)
        .object("http", this::http)
        .text("requestId", requestId)
        .text("routeKey", match.route().key())
        .text("stage", "$default")
        .text("time", TIME.format(request.receivedAt()))
        .number("timeEpoch", request.receivedAt().toEpochMilli());
  }

  private static void authorizer(JsonOutput out, Map<String, String> claims) {
    out.object(
        "jwt",
        jwt -> jwt.object("claims", object -> claims.forEach(object::text)).absent("scopes"));
  }

  private void http(JsonOutput out) {
    out.text("method", request.method())
        .text("path", decodedPath())
        .text("protocol", request.protocol())
        .text("sourceIp", request.sourceAddress())
        .text("userAgent", request.header("user-agent"));
  }

  private void body(JsonOutput out) {
    var isText = isText(request.header("content-type"));
    if (request.body().length > 0) {
      out.text(
          "body",
          isText
              ? new String(request.body(), StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(request.body()));
    }
    out.bool("isBase64Encoded", request.body().length > 0 && !isText);
  }

  private static boolean isText(String contentType) {
    var semicolon = contentType.indexOf(';');
    var type =
        (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
            .strip()
            .toLowerCase(Locale.ROOT);
    return type.startsWith("text/") || TEXT.contains(type);
  }

  private static Optional<Map<String, String>> queryParameters(String query) {
    var parameters = new LinkedHashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        var equals = pair.indexOf('=');
        var name = Percent.query(equals < 0 ? pair : pair.substring(0, equals));
        var value = Percent.query(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
          return Optional.empty();
        }
        parameters.merge(name.get(), value.get(), (first, next) -> first + "," + next);
      }
    }
    return Optional.of(parameters);
  }
}
