package kyojo.local.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.local.function.Invoker;
import kyojo.local.http.Reply;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Routes requests to functions and answers as API Gateway does, its own errors included.
 * Thread-safe.
 */
public final class Gateway {
  private static final Reply UNAUTHORIZED = Reply.message(401, "Unauthorized");
  private static final Reply NOT_FOUND = Reply.message(404, "Not Found");
  private static final Reply BAD_REQUEST = Reply.message(400, "Bad Request");
  private static final Reply INTERNAL_SERVER_ERROR = Reply.message(500, "Internal Server Error");
  private static final Reply SERVICE_UNAVAILABLE = Reply.message(503, "Service Unavailable");

  private final RouteTable routes;
  private final TokenCheck tokens;
  private final Duration bodyWithin;
  private final Moments moments;
  private final MemoryBudget bodies = new MemoryBudget(4 * Body.BYTES_MAX);

  public Gateway(RouteTable routes, TokenCheck tokens) {
    this(routes, tokens, false);
  }

  /**
   * @param takesMoments whether requests may say when they are
   */
  public Gateway(RouteTable routes, TokenCheck tokens, boolean takesMoments) {
    this(routes, tokens, Body.COMPLETE_WITHIN, new Moments(takesMoments));
  }

  Gateway(RouteTable routes, TokenCheck tokens, Duration bodyWithin) {
    this(routes, tokens, bodyWithin, new Moments(false));
  }

  private Gateway(RouteTable routes, TokenCheck tokens, Duration bodyWithin, Moments moments) {
    this.routes = routes;
    this.tokens = tokens;
    this.bodyWithin = bodyWithin;
    this.moments = moments;
  }

  /** Whether a path, as it was sent, belongs to the API. */
  public static boolean owns(String path) {
    return path.equals("/v1") || path.startsWith("/v1/");
  }

  /** The answer to a request; blocks until its function is done. */
  public Reply answer(Request request) {
    return moments.answer(request, () -> answerNow(request));
  }

  private Reply answerNow(Request request) {
    var match = routes.match(request.getMethod(), request.getHttpURI().getPath());
    if (match.isEmpty()) {
      Body.discard(request);
      return NOT_FOUND;
    }
    if (!match.get().isGuarded()) {
      return answer(request, match.get(), Optional.empty());
    }
    return switch (tokens.check(authorization(request))) {
      case TokenCheck.Passed(var claims) -> answer(request, match.get(), Optional.of(claims));
      case TokenCheck.Refused(String challenge) -> {
        Body.discard(request);
        yield UNAUTHORIZED.with("www-authenticate", challenge);
      }
    };
  }

  private Reply answer(Request request, RouteMatch match, Optional<Map<String, String>> claims) {
    try (var reservation = bodies.reserve()) {
      return switch (Body.read(request, reservation, bodyWithin)) {
        case Body.Refused(Reply reply) -> reply;
        case Body.Complete(byte[] body) -> answer(received(request, body), match, claims);
      };
    }
  }

  private static Reply answer(
      GatewayRequest request, RouteMatch match, Optional<Map<String, String>> claims) {
    var requestId = UUID.randomUUID().toString();
    return EventJson.write(request, match, claims, requestId)
        .map(event -> reply(match, match.function().invoke(tenant(match), event, requestId)))
        .orElse(BAD_REQUEST)
        .with("apigw-requestid", requestId);
  }

  private static String tenant(RouteMatch match) {
    return match.pathParameters().getOrDefault("community", "");
  }

  private static Reply reply(RouteMatch match, Invoker.Outcome outcome) {
    return switch (outcome) {
      case Invoker.Answered(byte[] bytes) -> reply(match, bytes);
      case Invoker.Failed(Throwable cause) -> {
        log(match, cause.toString());
        yield INTERNAL_SERVER_ERROR;
      }
      case Invoker.Unavailable(String reason) -> {
        log(match, reason);
        yield SERVICE_UNAVAILABLE;
      }
    };
  }

  private static Reply reply(RouteMatch match, byte[] answer) {
    try {
      return AnswerReader.read(answer);
    } catch (IllegalArgumentException e) {
      log(match, String.valueOf(e.getMessage()));
      return INTERNAL_SERVER_ERROR;
    }
  }

  /** Names the route, never the path: its values may be a person's. */
  @SuppressWarnings("SystemOut") // The terminal is where a developer looks.
  private static void log(RouteMatch match, String problem) {
    System.err.println(
        match.function().id()
            + ": "
            + match.route().key()
            + ": "
            + problem.lines().findFirst().orElse(""));
  }

  private static GatewayRequest received(Request request, byte[] body) {
    var uri = request.getHttpURI();
    return new GatewayRequest(
        request.getMethod(),
        uri.getPath(),
        orEmpty(uri.getQuery()),
        headers(request),
        request.getConnectionMetaData().getProtocol(),
        Request.getRemoteAddr(request),
        Request.getServerPort(request),
        Instant.now(),
        body);
  }

  /** All of them, as the gateway joins what comes twice. */
  private static String authorization(Request request) {
    return String.join(",", request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION));
  }

  private static Map<String, List<String>> headers(Request request) {
    var headers = new LinkedHashMap<String, List<String>>();
    for (var field : request.getHeaders()) {
      if (field.getHeader() != HttpHeader.CONNECTION) {
        headers
            .computeIfAbsent(field.getLowerCaseName(), first -> new ArrayList<>())
            .add(orEmpty(field.getValue()));
      }
    }
    return headers;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
