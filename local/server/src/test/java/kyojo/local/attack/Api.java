package kyojo.local.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product over HTTP. Thread-safe. */
public final class Api {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public Api(URI address) {
    this.address = address;
  }

  /** Sends it, with somebody's token where somebody is given. */
  public HttpResponse<String> send(Call call, Optional<String> person) {
    var request =
        HttpRequest.newBuilder(URI.create(address + call.target()))
            .method(
                call.method(),
                call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
    call.headers().forEach(request::header);
    person.ifPresent(id -> request.header("Authorization", "Bearer " + token(id)));
    return send(request.build());
  }

  /**
   * The JSON of an answer that has to be a good one.
   *
   * @param request method and target
   */
  public JsonNode require(
      String request, Map<String, String> headers, Optional<String> body, Optional<String> person) {
    var parts = request.split(" ", 2);
    var answer = send(new Call(parts[0], parts[1], headers, body), person);
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(request + ": " + answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private String token(String person) {
    return tokens.computeIfAbsent(
        person,
        id -> {
          var request =
              HttpRequest.newBuilder(URI.create(address + "/issuer/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("grant_type=urn:kyojo:demo-person&person=" + id));
          var tokenAnswer = JsonMapper.shared().readTree(send(request.build()).body());
          return tokenAnswer.get("access_token").asString();
        });
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return onceMore(request);
    } catch (IOException e) {
      throw new AssertionError(request + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(request + " was broken off", e);
    }
  }

  /**
   * The listener closes a connection after a request it cannot read; the next one may be on its
   * way.
   */
  private HttpResponse<String> onceMore(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException closed) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
