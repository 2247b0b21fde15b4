package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import kyojo.json.JsonOutput;
import kyojo.local.function.Invoker;
import kyojo.local.gateway.Gateway;
import kyojo.local.gateway.PostLimit;
import kyojo.local.gateway.RouteTable;
import kyojo.local.gateway.TokenCheck;
import kyojo.local.http.HttpListener;
import kyojo.local.site.Site;
import kyojo.stack.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorTest {
  private static final int BODY_MAX = 6 * 1024 * 1024;
  private static final Duration IDLE = Duration.ofMillis(700);

  /** Answers with its event. */
  private static final RequestStreamHandler ECHO =
      (event, answer, context) ->
          answer(
              answer, "application/json", new String(event.readAllBytes(), StandardCharsets.UTF_8));

  private static final RequestStreamHandler LENGTH =
      (event, answer, context) ->
          answer(answer, "text/plain", Integer.toString(event.readAllBytes().length));
  private static final RequestStreamHandler BROKEN =
      (event, answer, context) -> {
        throw new IllegalStateException("the secret of the handler");
      };
  private static final RequestStreamHandler GARBAGE = (event, answer, context) -> answer.write('?');
  private static final RequestStreamHandler SLOW =
      (event, answer, context) -> {
        try {
          Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      };
  private static final RequestStreamHandler TAGGED =
      (event, answer, context) ->
          answer.write(
              "{\"statusCode\":200,\"headers\":{\"content-type\":\"application/json\",\"etag\":\"\\\"1\\\"\"},\"body\":\"%s\"}"
                  .formatted("7".repeat(5000))
                  .getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpListener listener = HttpListener.bind(Optional.empty(), 0, IDLE);

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<!doctype html>");
    var functions = new HashMap<Route, Invoker>();
    functions.put(new Route("POST", "/v1/echo/{word}"), invoker(ECHO));
    functions.put(new Route("GET", "/v1/echo/{word}"), invoker(ECHO));
    functions.put(new Route("POST", "/v1/length"), invoker(LENGTH));
    functions.put(new Route("GET", "/v1/broken"), invoker(BROKEN));
    functions.put(new Route("GET", "/v1/garbage"), invoker(GARBAGE));
    functions.put(new Route("GET", "/v1/slow"), invoker(SLOW));
    functions.put(new Route("GET", "/v1/tagged"), invoker(TAGGED));
    var tokens =
        new TokenCheck("", Set.of(), new ImmutableJWKSet<>(new JWKSet()), InstantSource.system());
    var gateway = new Gateway(new RouteTable(functions, Set.of()), tokens);
    var posts = new PostLimit(5, System::nanoTime);
    var standIns = Neighbours.inMemory(listener.port());
    listener.start(new FrontDoor(gateway, standIns, Site.read(folder), posts, posts));
  }

  @AfterEach
  void stop() {
    listener.close();
  }

  @Test
  void theHandlerGetsTheEventOfTheRequest() throws Exception {
    var answer =
        send(
            request("/v1/echo/a%20b?x=1")
                .header("X-Two", "1")
                .header("X-Two", "2")
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"routeKey\":\"POST /v1/echo/{word}\"",
            "\"rawPath\":\"/v1/echo/a b\"",
            "\"rawQueryString\":\"x=1\"",
            "\"x-two\":\"1,2\"",
            "\"pathParameters\":{\"word\":\"a b\"}",
            "\"sourceIp\":\"127.0.0.1\"",
            "\"protocol\":\"HTTP/1.1\"",
            "\"body\":\"{}\"");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("server")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nothing, 404, Not Found",
    "DELETE, /v1/echo/a, 404, Not Found",
    "GET, /v1, 404, Not Found",
    "GET, /v1/, 404, Not Found",
    "GET, /v1/broken, 500, Internal Server Error",
    "GET, /v1/garbage, 500, Internal Server Error",
    "GET, /v1/slow, 503, Service Unavailable",
    "GET, /v1/echo/a?b=%zz, 400, Bad Request",
    "POST, /page, 405, Method Not Allowed",
  })
  void theGatewaysOwnErrorsHaveItsShape(String method, String path, int status, String message)
      throws Exception {
    var answer =
        raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .endsWith("\r\n\r\n{\"message\":\"" + message + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/echo/a%2Fb",
        "/v1/echo/a%2fb",
        "/v1/echo/..",
        "/v1/echo/../echo/a",
        "/v1/echo/%2e%2e",
        "/v1/./echo/a",
        "/v1//echo/a",
        "//v1/echo/a",
        "/v1/echo/a/",
        "/v1/echo/a%00b%",
        "/v1/echo/%ff",
        "/v1\\echo\\a",
        "/v1/echo/..;/a"
      })
  void aTrapInThePathReachesNoFunction(String path) throws Exception {
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 40[04] ");
    assertThat(answer).doesNotContain("routeKey");
  }

  @Test
  void aBodyUpToLambdasLimitIsTakenAndALongerOneRefused() throws Exception {
    assertThat(post("/v1/length", new byte[BODY_MAX]).body()).matches("8[0-9]{6}");
    var long1 = post("/v1/length", new byte[BODY_MAX + 1]);
    assertThat(long1.statusCode()).isEqualTo(413);
    assertThat(long1.body()).isEqualTo("{\"message\":\"Request Too Long\"}");
    var unknownLength =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[BODY_MAX + 1]));
    assertThat(send(request("/v1/length").POST(unknownLength)).statusCode()).isEqualTo(413);
  }

  @Test
  void onePostTooManyHasToWait() throws Exception {
    for (var i = 0; i < 5; i++) {
      assertThat(post("/v1/length", new byte[1]).statusCode()).isEqualTo(200);
    }
    var answer = post("/v1/length", new byte[1]);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).isEqualTo("{\"message\":\"Too Many Requests\"}");
    assertThat(Integer.parseInt(answer.headers().firstValue("retry-after").orElseThrow()))
        .isBetween(50, 60);
    assertThat(send(request("/v1/x").PUT(BodyPublishers.noBody())).statusCode()).isEqualTo(429);
    assertThat(send(request("/v1/echo/a").GET()).statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyThatDoesNotComeIsTimedOut() throws Exception {
    var answer =
        raw("POST /v1/length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n12345");
    assertThat(answer).startsWith("HTTP/1.1 408 ").endsWith("{\"message\":\"Request Timeout\"}");
  }

  @Test
  void headersBeyondTheLimitAreRefused() throws Exception {
    var answer =
        raw(
            "GET /v1/echo/a HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                + "a".repeat(11_000)
                + "\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 431 ")
        .endsWith("{\"message\":\"Request Header Fields Too Large\"}");
  }

  @Test
  void aBrokenRequestIsRefusedInTheSameShape() throws Exception {
    assertThat(raw("GARBAGE\r\n\r\n")).startsWith("HTTP/1.1 400 ").contains("{\"message\":\"");
    assertThat(
            raw(
                "GET /v1/echo/a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aLongAnswerIsCompressedForWhoTakesIt() throws Exception {
    var plain = send(request("/v1/tagged").GET());
    assertThat(plain.headers().firstValue("etag")).contains("\"1\"");
    assertThat(plain.headers().firstValue("vary")).contains("accept-encoding");
    var compressed =
        http.send(
            request("/v1/tagged").header("accept-encoding", "gzip, br").build(),
            BodyHandlers.ofInputStream());
    assertThat(compressed.headers().firstValue("content-encoding")).contains("gzip");
    assertThat(compressed.headers().firstValue("etag")).contains("W/\"1\"");
    assertThat(unzip(compressed.body())).isEqualTo(plain.body());
  }

  @Test
  void thePagesAreOnTheSameOrigin() throws Exception {
    var page = send(request("/communities/1").GET());
    assertThat(page.body()).isEqualTo("<!doctype html>");
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'self'");
    var head = send(request("/").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("content-length")).contains("15");
  }

  private static Invoker invoker(RequestStreamHandler handler) {
    return new Invoker("Test", handler, Duration.ofSeconds(1));
  }

  private static void answer(OutputStream out, String type, String body) throws IOException {
    var json =
        JsonOutput.object(answer ->
            answer
                .number("statusCode", 200)
                .object("headers", headers -> headers.text("content-type", type))
                .text("body", body));
    out.write(json);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, byte[] body) throws Exception {
    return send(request(path).POST(BodyPublishers.ofByteArray(body)));
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), listener.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unzip(InputStream compressed) throws IOException {
    try (var unzipped = new GZIPInputStream(compressed)) {
      return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
