package kyojo.local.filling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kyojo.json.Decoded;
import kyojo.json.JsonText;
import kyojo.json.JsonValue;
import kyojo.json.JsonValue.JsonArray;
import kyojo.json.JsonValue.JsonBoolean;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;
import kyojo.stack.StartError;

/** Requests to a running Kyojo, some of them at moments that are over. Thread-safe. */
final class Calls {
  private static final Duration WITHIN = Duration.ofSeconds(60);
  private static final int DEPTH_MAX = 16;

  /** The issuer's tokens last ten minutes. */
  private static final Duration TOKEN_FRESH = Duration.ofMinutes(5);

  private static final int TRIES_MAX = 5;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI kyojo;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  Calls(URI kyojo) {
    this.kyojo = kyojo;
  }

  private record Token(String text, Instant since) {}

  /**
   * What was answered.
   *
   * @param body empty where it was no object
   */
  record Answer(int status, JsonObject body) {
    Optional<String> text(String name) {
      return body.members().get(name) instanceof JsonString(String text)
          ? Optional.of(text)
          : Optional.empty();
    }

    List<JsonObject> objects(String name) {
      return body.members().get(name) instanceof JsonArray(List<JsonValue> elements)
          ? elements.stream().map(JsonObject.class::cast).toList()
          : List.of();
    }

    static boolean isTrue(JsonObject of, String name) {
      return of.members().get(name) instanceof JsonBoolean(boolean value) && value;
    }
  }

  /** A request that is built up. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(kyojo.resolve(path)).timeout(WITHIN);
  }

  /** One at a moment. */
  HttpRequest.Builder to(String path, Instant at) {
    return to(path).header("Kyojo-Moment", at.toString());
  }

  Answer get(HttpRequest.Builder request) {
    return send(request.GET().build());
  }

  Answer post(HttpRequest.Builder request, byte[] body) {
    return send(
        request
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  Answer delete(HttpRequest.Builder request) {
    return send(request.DELETE().build());
  }

  /** The header Authorization of a demo person. */
  String authorization(String person) {
    Token token =
        tokens.compute(
            person,
            (_, held) ->
                held != null && held.since().plus(TOKEN_FRESH).isAfter(Instant.now())
                    ? held
                    : new Token(token(person), Instant.now()));
    return "Bearer " + token.text();
  }

  private String token(String person) {
    String form = "grant_type=urn:kyojo:demo-person&person=" + person;
    Answer answer = send(to("/issuer/token").POST(BodyPublishers.ofString(form)).build());
    return answer
        .text("access_token")
        .orElseThrow(
            () -> new StartError("There is no demo person " + person + ": is this `make run`?"));
  }

  /** Waits where it is told to; what is asked again has its key, and is stored once. */
  private Answer send(HttpRequest request) {
    try {
      for (int tries = 1; ; tries++) {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        boolean isBusy = answer.statusCode() == TOO_MANY || answer.statusCode() == UNAVAILABLE;
        if (!isBusy || tries == TRIES_MAX) {
          return new Answer(answer.statusCode(), object(answer.body()));
        }
        Thread.sleep(
            Duration.ofSeconds(answer.headers().firstValueAsLong("retry-after").orElse(1)));
      }
    } catch (IOException e) {
      throw new StartError(kyojo + " does not answer: start it with `make run DEMO_DATA=yes`.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartError("Broken off.", e);
    }
  }

  private static JsonObject object(byte[] body) {
    return body.length > 0
            && JsonText.parse(body, DEPTH_MAX) instanceof Decoded.Valid<JsonValue>(JsonObject root)
        ? root
        : new JsonObject(Map.of());
  }
}
