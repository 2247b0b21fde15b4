package kyojo.edge;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import kyojo.domain.community.NoKeys;
import kyojo.json.JsonOutput;

/**
 * What every HTTP function does around its routes: reads the event, finds the route, writes the
 * answer and one log line, answers 410 where the tenant has no keys any more, and turns a bug into
 * a 500 that tells nothing but a code. Thread-safe.
 */
public final class HttpFunction {
  private static final int INCIDENT_CHARS = 8;

  private final String name;
  private final Map<String, Function<HttpRequest, HttpResponse>> routes;
  private final FrontDoor frontDoor;
  private final AtomicBoolean warm = new AtomicBoolean();

  private HttpFunction(
      String name, Map<String, Function<HttpRequest, HttpResponse>> routes, FrontDoor frontDoor) {
    this.name = name;
    this.routes = Map.copyOf(routes);
    this.frontDoor = frontDoor;
  }

  /**
   * A function by its name and routes.
   *
   * @param name as its module is called
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Collects routes. */
  public static final class Builder {
    private final String name;
    private final Map<String, Function<HttpRequest, HttpResponse>> routes = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * A route.
     *
     * @param route method and path pattern, exactly as template.yaml has them
     */
    public Builder route(String route, Function<HttpRequest, HttpResponse> answer) {
      routes.put(route, answer);
      return this;
    }

    /**
     * A route whose request is read first. What cannot be read is answered with its problem.
     *
     * @param route method and path pattern, exactly as template.yaml has them
     * @param read what is asked for
     * @param answer decides, and says what came of it
     */
    public <T> Builder route(
        String route, Function<HttpRequest, Input<T>> read, Function<T, HttpResponse> answer) {
      return route(
          route,
          request ->
              switch (read.apply(request)) {
                case Input.Rejected(Problem problem) -> problem.response();
                case Input.Accepted(T asked) -> answer.apply(asked);
              });
    }

    public HttpFunction build() {
      // The one variable that is the same for all functions and no business of any of them.
      return build(FrontDoor.from(System.getenv()));
    }

    HttpFunction build(FrontDoor frontDoor) {
      return new HttpFunction(name, routes, frontDoor);
    }
  }

  /** The routes that are answered. */
  public Iterable<String> routes() {
    return routes.keySet();
  }

  /** Serves one event. */
  public void serve(InputStream event, OutputStream answer, Context context) throws IOException {
    long start = System.nanoTime();
    String route = "?";
    Optional<RuntimeException> bug = Optional.empty();
    HttpResponse response;
    try {
      HttpRequest request = EventReader.read(event.readAllBytes());
      route = request.route();
      response =
          frontDoor
              .admit(request)
              .map(this::answer)
              .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
    } catch (NoKeys _) {
      // Any call of a store may meet it while a community is being erased.
      response = Problem.of(ProblemCode.COMMUNITY_ERASED).response();
    } catch (RuntimeException e) {
      // The one place where a bug is caught: the client learns a code, the log the rest.
      bug = Optional.of(e);
      response = Problem.internal(incident(context)).response();
    }
    answer.write(write(response));
    log(context, route, response.status(), System.nanoTime() - start, bug);
  }

  private HttpResponse answer(HttpRequest request) {
    Function<HttpRequest, HttpResponse> route = routes.get(request.route());
    if (route == null) {
      throw new IllegalArgumentException(name + " has no route " + request.route());
    }
    return route.apply(request);
  }

  private static byte[] write(HttpResponse response) {
    boolean text = response.headers().getOrDefault("content-type", "").contains("charset=utf-8");
    return JsonOutput.object(out ->
        out.number("statusCode", response.status())
            .object("headers", headers -> response.headers().forEach(headers::text))
            .text(
                "body",
                text
                    ? new String(response.body(), StandardCharsets.UTF_8)
                    : Base64.getEncoder().encodeToString(response.body()))
            .bool("isBase64Encoded", !text));
  }

  private void log(
      Context context, String route, int status, long nanos, Optional<RuntimeException> bug) {
    boolean cold = warm.compareAndSet(false, true);
    byte[] line =
        JsonOutput.object(out ->
            out.text("level", bug.isPresent() ? "ERROR" : "INFO")
                .text("function", name)
                .text("route", route)
                .number("status", status)
                .number("latencyMicros", TimeUnit.NANOSECONDS.toMicros(nanos))
                .bool("cold", cold)
                .text("requestId", context.getAwsRequestId())
                .text("incident", bug.map(e -> incident(context)))
                .text("stackTrace", bug.map(HttpFunction::stackTrace)));
    context.getLogger().log(line);
  }

  private static String incident(Context context) {
    String id = context.getAwsRequestId();
    return id.substring(0, Math.min(INCIDENT_CHARS, id.length()));
  }

  private static String stackTrace(Throwable bug) {
    var text = new StringWriter();
    bug.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
