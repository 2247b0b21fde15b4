package kyojo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.local.function.Invoker;
import kyojo.stack.Route;
import org.junit.jupiter.api.Test;

class EventJsonTest {
  @Test
  void itHasTheShapeOfPayloadFormat2() {
    var headers = new LinkedHashMap<String, List<String>>();
    headers.put("host", List.of("localhost:8080"));
    headers.put("user-agent", List.of("curl/8"));
    headers.put("x-many", List.of("a", "b"));
    headers.put("cookie", List.of("c1=1; c2=2"));
    headers.put("content-type", List.of("application/json; charset=utf-8"));
    assertThat(event("/v1/things/%E5%85%B1", "a=1&b=x%20y&a=2&c", headers, "{\"k\":\"値\"}"))
        .isEqualTo(
            """
            {"version":"2.0","routeKey":"POST /v1/things/{thing}","rawPath":"/v1/things/共",\
            "rawQueryString":"a=1&b=x%20y&a=2&c","cookies":["c1=1","c2=2"],\
            "headers":{"host":"localhost:8080","user-agent":"curl/8","x-many":"a,b",\
            "content-type":"application/json; charset=utf-8","x-forwarded-for":"192.0.2.1",\
            "x-forwarded-port":"8080","x-forwarded-proto":"http"},\
            "queryStringParameters":{"a":"1,2","b":"x y","c":""},\
            "requestContext":{"accountId":"000000000000","apiId":"local","domainName":"localhost:8080",\
            "domainPrefix":"local","http":{"method":"POST","path":"/v1/things/共","protocol":"HTTP/1.1",\
            "sourceIp":"192.0.2.1","userAgent":"curl/8"},"requestId":"request-1",\
            "routeKey":"POST /v1/things/{thing}","stage":"$default","time":"12/Mar/2026:19:03:58 +0000",\
            "timeEpoch":1773342238123},"body":"{\\"k\\":\\"値\\"}","isBase64Encoded":false,\
            "pathParameters":{"thing":"共"}}\
            """);
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(event("/v1/things/1", "", Map.of(), ""))
        .doesNotContain("cookies", "queryStringParameters", "\"body\"")
        .contains("\"rawQueryString\":\"\"", "\"isBase64Encoded\":false");
  }

  @Test
  void onlyTheTypesThatApiGatewayKnowsAsTextStayText() {
    for (var type :
        List.of(
            "application/json", "APPLICATION/JSON;charset=utf-8", "text/csv", "application/xml")) {
      assertThat(event("/v1/things/1", "", Map.of("content-type", List.of(type)), "a"))
          .contains("\"body\":\"a\",\"isBase64Encoded\":false");
    }
    for (var type :
        List.of("application/x-www-form-urlencoded", "image/png", "application/merge-patch+json")) {
      assertThat(event("/v1/things/1", "", Map.of("content-type", List.of(type)), "a"))
          .contains("\"body\":\"YQ==\",\"isBase64Encoded\":true");
    }
    assertThat(event("/v1/things/1", "", Map.of(), "a"))
        .contains("\"body\":\"YQ==\",\"isBase64Encoded\":true");
  }

  @Test
  void nulAndBrokenUtf8InATextGoThroughAsApiGatewaySendsThem() {
    var json = Map.of("content-type", List.of("application/json"));
    var bytes = new byte[] {'"', 0, (byte) 0xff, '"'};
    assertThat(event("/v1/things/1", "", json, bytes))
        .contains("\"body\":\"\\\"\\u0000\ufffd\\\"\"");
  }

  @Test
  void aForwardedAddressIsKeptBeforeTheOwn() {
    assertThat(event("/v1/things/1", "", Map.of("x-forwarded-for", List.of("203.0.113.9")), ""))
        .contains("\"x-forwarded-for\":\"203.0.113.9, 192.0.2.1\"");
  }

  @Test
  void aBrokenQueryHasNoEvent() {
    var request = request("/v1/things/1", "a=%zz", Map.of(), new byte[0]);
    assertThat(EventJson.write(request, match(request), Optional.empty(), "r")).isEmpty();
  }

  private static String event(
      String path, String query, Map<String, List<String>> headers, String body) {
    return event(path, query, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String event(
      String path, String query, Map<String, List<String>> headers, byte[] body) {
    var request = request(path, query, headers, body);
    var event =
        EventJson.write(request, match(request), Optional.empty(), "request-1").orElseThrow();
    return new String(event, StandardCharsets.UTF_8);
  }

  private static GatewayRequest request(
      String path, String query, Map<String, List<String>> headers, byte[] body) {
    var at = Instant.parse("2026-03-12T19:03:58.123Z");
    return new GatewayRequest(
        "POST", path, query, headers, "HTTP/1.1", "192.0.2.1", 8080, at, body);
  }

  private static RouteMatch match(GatewayRequest request) {
    var invoker = new Invoker("Test", (event, answer, context) -> {}, Duration.ofSeconds(1));
    var routes = new RouteTable(Map.of(new Route("POST", "/v1/things/{thing}"), invoker), Set.of());
    return routes.match(request.method(), request.path()).orElseThrow();
  }
}
