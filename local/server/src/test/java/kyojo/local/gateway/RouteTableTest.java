package kyojo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.local.function.Invoker;
import kyojo.stack.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
  private static final RouteTable ROUTES =
      routes(
          "GET /v1/things",
          "POST /v1/things",
          "GET /v1/things/{thing}",
          "GET /v1/things/current",
          "ANY /v1/things/current",
          "GET /v1/things/{thing}/parts/{part}",
          "GET /v1/things/{thing}/parts/first",
          "GET /v1/{kind}/special/parts/{part}");

  @Test
  void anExactRouteIsTaken() {
    assertThat(taken("GET", "/v1/things")).contains("GET /v1/things");
    assertThat(taken("POST", "/v1/things")).contains("POST /v1/things");
  }

  @Test
  void aVariableTakesOneDecodedSegment() {
    var match = ROUTES.match("GET", "/v1/things/%E5%85%B1%20a+b;c/parts/2").orElseThrow();
    assertThat(match.route().path()).isEqualTo("/v1/things/{thing}/parts/{part}");
    assertThat(match.pathParameters()).isEqualTo(Map.of("thing", "共 a+b;c", "part", "2"));
  }

  @Test
  void aPlainSegmentBeatsAVariableFromTheLeft() {
    assertThat(taken("GET", "/v1/things/current")).contains("GET /v1/things/current");
    assertThat(taken("GET", "/v1/things/special/parts/first"))
        .contains("GET /v1/things/{thing}/parts/first");
    assertThat(taken("GET", "/v1/others/special/parts/first"))
        .contains("GET /v1/{kind}/special/parts/{part}");
  }

  @Test
  void aNamedMethodBeatsAny() {
    assertThat(taken("PATCH", "/v1/things/current")).contains("ANY /v1/things/current");
  }

  @Test
  void anotherMethodOrPathHasNoRoute() {
    assertThat(taken("DELETE", "/v1/things")).isEmpty();
    assertThat(taken("HEAD", "/v1/things")).isEmpty();
    assertThat(taken("GET", "/v1/Things")).isEmpty();
    assertThat(taken("GET", "/v1/things/1/parts")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/things/",
        "/v1//things",
        "//v1/things",
        "/v1/things//parts/2",
        "/v1/things/./parts/2",
        "/v1/things/../things",
        "/v1/things/..",
        "/v1/things/%2e%2e",
        "/v1/things/%2E",
        "/v1/things/a%2Fb",
        "/v1/things/a%2fparts%2f2",
        "/v1/things%2Fa",
        "/v1/thing%73",
        "/v1/things/%",
        "/v1/things/%4",
        "/v1/things/%zz",
        "/v1/things/%ff",
        "/v1/things/%c0%af",
        "v1/things",
        "*",
        ""
      })
  void aTrapTakesNoRoute(String path) {
    assertThat(taken("GET", path)).isEmpty();
  }

  private static Optional<String> taken(String method, String path) {
    return ROUTES.match(method, path).map(match -> match.route().key());
  }

  private static RouteTable routes(String... keys) {
    RequestStreamHandler nothing = (event, answer, context) -> {};
    var routes = new HashMap<Route, Invoker>();
    for (var key : keys) {
      var parts = key.split(" ", 2);
      routes.put(
          new Route(parts[0], parts[1]), new Invoker("Test", nothing, Duration.ofSeconds(1)));
    }
    return new RouteTable(routes, Set.of());
  }
}
