package kyojo.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;

/** Stands between a function and its database, where a test can look at every attempt. */
final class DynamoProxy implements AutoCloseable {
  private static final List<String> PASSED_ON =
      List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI database;
  private final HttpServer server;

  DynamoProxy(URI database, Passage passage) {
    this.database = database;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            passage.pass(new Attempt(exchange));
          }
        });
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** What becomes of an attempt; one that is not answered is a broken connection. */
  interface Passage {
    void pass(Attempt attempt) throws IOException;
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }

  /** One request of the SDK. */
  final class Attempt {
    private final HttpExchange exchange;

    private Attempt(HttpExchange exchange) {
      this.exchange = exchange;
    }

    /** The same for all attempts of one call. */
    String invocation() {
      return exchange.getRequestHeaders().getFirst("amz-sdk-invocation-id");
    }

    byte[] body() throws IOException {
      return exchange.getRequestBody().readAllBytes();
    }

    /** Asks the database. */
    HttpResponse<byte[]> ask(byte[] body) throws IOException {
      var request =
          HttpRequest.newBuilder(database).POST(HttpRequest.BodyPublishers.ofByteArray(body));
      for (String name : PASSED_ON) {
        request.header(name, exchange.getRequestHeaders().getFirst(name));
      }
      try {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    void answer(HttpResponse<byte[]> answer) throws IOException {
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "application/x-amz-json-1.0");
      answer.headers().firstValue("x-amz-crc32").ifPresent(crc -> headers.set("x-amz-crc32", crc));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }
}
