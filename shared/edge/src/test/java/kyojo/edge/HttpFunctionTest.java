package kyojo.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.community.NoKeys;
import kyojo.json.JsonType;
import kyojo.json.JsonTypes;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HttpFunctionTest {
  private static final Event EVENT = Event.of("calculate-score/one-office.json");
  private static final JsonType<String> WORD =
      JsonTypes.object(fields -> {
        var word = fields.required("word", JsonTypes.text(1, 5));
        return fields.build(word::get);
      });

  @Test
  void aRouteAnswersWithItsStatusAndHeaders() {
    Answer answer =
        call(request -> HttpResponse.json(201, out -> out.text("a", "あ")).with("location", "/x"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/a").asString()).isEqualTo("あ");
    assertThat(answer.headers())
        .containsEntry("content-type", "application/json; charset=utf-8")
        .containsEntry("location", "/x")
        .containsEntry("cache-control", "no-store");
  }

  @Test
  void aBugIsACodeForTheClientAndAStackTraceForTheLog() {
    Answer answer =
        call(request -> {
          throw new IllegalStateException("secret detail");
        });

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.raw()).doesNotContain("secret detail", "IllegalState", "kyojo.edge");
    String incident = answer.at("/incident").asString();
    assertThat(answer.log())
        .singleElement()
        .asString()
        .contains("\"level\":\"ERROR\"", incident, "secret detail", "IllegalStateException");
  }

  @Test
  void aTenantWhoseKeyIsGoneIsNoBug() {
    Answer answer =
        call(request -> {
          throw new NoKeys();
        });

    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.at("/code").asString()).isEqualTo("COMMUNITY_ERASED");
    assertThat(answer.log()).singleElement().asString().contains("INFO", "410");
  }

  @Test
  void anEventOfARouteThatIsNotHereIsABug() {
    var function = HttpFunction.named("other").route("GET /other", r -> text("")).build();

    assertThat(new Lambda(function::serve).call(EVENT.bytes()).status()).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "'', none, 200",
        "'', other, 200",
        "new, new, 200",
        "'new, old', old, 200",
        "new, none, 403",
        "new, '', 403",
        "new, old, 403",
        "new, ne, 403",
        "new, newer, 403",
        "'new,old', 'new,old', 403"
      })
  void onlyWhatCameThroughTheFrontDoorIsAnswered(
      String secrets, @Nullable String shown, int status) {
    Event event = shown == null ? EVENT : EVENT.withHeader("Origin-Secret", shown);
    var door = FrontDoor.from(Map.of("ORIGIN_SECRETS", secrets));
    var function =
        HttpFunction.named("calculate-score")
            .route(EVENT.routeKey(), request -> text("x"))
            .build(door);

    assertThat(new Lambda(function::serve).call(event.bytes()).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", " , "})
  void inProductionTheFrontDoorHasALock(String secrets) {
    assertThatThrownBy(
            () -> FrontDoor.from(Map.of("STAGE", "production", "ORIGIN_SECRETS", secrets)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ORIGIN_SECRETS")
        .hasMessageContaining("production");
    assertThatThrownBy(() -> FrontDoor.from(Map.of("STAGE", "production")))
        .isInstanceOf(IllegalStateException.class);

    FrontDoor.from(Map.of("STAGE", "production", "ORIGIN_SECRETS", "secret"));
    FrontDoor.from(Map.of("STAGE", "development", "ORIGIN_SECRETS", secrets));
    FrontDoor.from(Map.of());
  }

  @Test
  void theAddressIsThatOfTheCallerWhereTheFrontDoorIsTrusted() {
    Event event =
        EVENT.withHeader("Origin-Secret", "new").withHeader("Viewer-Address", "2001:db8::1");

    assertThat(addressSeen("new", event)).isEqualTo("2001:db8::1");
    assertThat(addressSeen("", event)).isNotEqualTo("2001:db8::1");
  }

  private static String addressSeen(String secrets, Event event) {
    var seen = new ArrayList<String>();
    var function =
        HttpFunction.named("calculate-score")
            .route(
                EVENT.routeKey(),
                request -> {
                  seen.add(request.address());
                  return text("x");
                })
            .build(FrontDoor.from(Map.of("ORIGIN_SECRETS", secrets)));
    new Lambda(function::serve).call(event.bytes());
    return seen.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"routeKey\":7}", "{}"})
  void whatIsNoEventIsABug(String event) {
    Answer answer = lambda(r -> text("")).call(event.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(500);
  }

  @Test
  void oneLineIsLoggedAndOnlyTheFirstCallIsCold() {
    var lambda = lambda(r -> text("x"));

    assertThat(log(lambda))
        .contains("\"cold\":true", "\"route\":\"POST /v1/scores\"", "\"status\":200");
    assertThat(log(lambda)).contains("\"cold\":false").doesNotContain("\n");
  }

  @Test
  void nothingOfTheRequestIsLogged() {
    Event event =
        EVENT
            .withHeader("Receipt", "R3C31PT")
            .withQuery("q", "QU3RY")
            .withBody("{\"word\":\"B0DY\"}");

    assertThat(lambda(r -> text("x")).call(event.bytes()).log())
        .singleElement()
        .asString()
        .doesNotContain("R3C31PT", "QU3RY", "B0DY", "203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\ud83d", "\u202e", "a\nb", "𠮷", "%", "'\";--"})
  void noTextOfAClientBreaksTheReadingOfTheEvent(String odd) {
    var seen = new ArrayList<String>();
    Event event = EVENT.withPathParameter("p", odd).withQuery("q", odd).withHeader("X-Odd", odd);
    Answer answer =
        lambda(
                request -> {
                  seen.add(request.pathParameters().getOrDefault("p", ""));
                  seen.add(request.query().getOrDefault("q", ""));
                  seen.add(request.header("X-ODD").orElse(""));
                  return text("x");
                })
            .call(event.bytes());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(seen).hasSize(3).allSatisfy(text -> assertThat(text).isNotEmpty());
  }

  @Test
  void aBodyArrivesByteForByteHoweverTheGatewayPassesIt() {
    byte[] bytes = "{\"word\":\"あ\"}".getBytes(StandardCharsets.UTF_8);
    for (Event event : List.of(EVENT.withBody(bytes), EVENT.withBody("{\"word\":\"あ\"}"))) {
      var seen = new ArrayList<byte[]>();
      lambda(
              request -> {
                seen.add(request.body().bytes());
                return text("x");
              })
          .call(event.bytes());
      assertThat(seen).singleElement().isEqualTo(bytes);
    }
  }

  @Test
  void aBodyIsMeasuredInBytesAndTheLimitItselfIsAllowed() {
    Lambda lambda = lambda(request -> read(request, 14));

    assertThat(lambda.call(EVENT.withBody("{\"word\":\"あ\"}").bytes()).status()).isEqualTo(200);
    assertThat(lambda.call(EVENT.withBody("{\"word\": \"あ\"}").bytes()).status()).isEqualTo(413);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Answer answer =
        lambda(
                request -> {
                  var fields = new RequestFields(request);
                  var key =
                      fields.requiredHeader("Key", Optional::of, RequestViolation.RECEIPT_UNKNOWN);
                  var page =
                      fields.query(
                          "page", t -> Optional.empty(), RequestViolation.PREFECTURE_UNKNOWN);
                  var word = fields.body(WORD, 100);
                  return answer(fields.build(() -> key.get() + page.get() + word.get()));
                })
            .call(EVENT.withQuery("page", "x").withBody("{\"word\":\"\",\"more\":1}").bytes());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations())
        .containsExactlyInAnyOrder(
            "/headers/Key REQUIRED",
            "/query/page PREFECTURE_UNKNOWN",
            "/word TOO_SHORT",
            "/more UNKNOWN_NAME");
  }

  @Test
  void noMoreViolationsAreToldThanAPersonReads() {
    var many = new StringBuilder("{");
    for (int i = 0; i < 500; i++) {
      many.append("\"x").append(i).append("\":1,");
    }
    Answer answer =
        lambda(request -> read(request, 100_000))
            .call(EVENT.withBody(many + "\"word\":\"a\"}").bytes());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/violations").size()).isLessThanOrEqualTo(100);
  }

  private static HttpResponse read(HttpRequest request, int bytesMax) {
    var fields = new RequestFields(request);
    var word = fields.body(WORD, bytesMax);
    return answer(fields.build(word::get));
  }

  private static HttpResponse answer(Input<String> input) {
    return switch (input) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(String word) -> text(word);
    };
  }

  private static HttpResponse text(String word) {
    return HttpResponse.json(200, out -> out.text("word", word));
  }

  private static Answer call(Function<HttpRequest, HttpResponse> route) {
    return lambda(route).call(EVENT.bytes());
  }

  private static Lambda lambda(Function<HttpRequest, HttpResponse> route) {
    var function = HttpFunction.named("test").route(EVENT.routeKey(), route).build();
    return new Lambda(function::serve);
  }

  private static String log(Lambda lambda) {
    List<String> lines = lambda.call(EVENT.bytes()).log();
    assertThat(lines).hasSize(1);
    assertThat(JsonMapper.shared().readTree(lines.getFirst()).get("latencyMicros").asLong())
        .isPositive();
    return lines.getFirst();
  }
}
