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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A database that fails at a chosen call, between a function and the real one. A call is one
 * operation of the SDK with all its attempts. One test at a time.
 */
public final class FaultyDynamo implements AutoCloseable {
  private static final List<String> PASSED_ON =
      List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI database;
  private final HttpServer server;
  private final AtomicReference<Plan> plan = new AtomicReference<>(new Plan(0, Fault.REFUSED));

  public FaultyDynamo(URI database) {
    this.database = database;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::pass);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** How a call fails. */
  public enum Fault {
    /** No attempt reaches the table. */
    REFUSED,
    /** The first attempt reaches the table, and its answer is lost; the next ones are answered. */
    ANSWER_LOST_ONCE,
    /** Every attempt reaches the table, and every answer is lost. */
    ANSWER_LOST
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on the call fails, counted from 1; 0 for none. */
  public void failAt(int call, Fault fault) {
    plan.set(new Plan(call, fault));
  }

  /** How many calls there were since {@link #failAt}. */
  public int calls() {
    return plan.get().calls();
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      Plan now = plan.get();
      String invocation = exchange.getRequestHeaders().getFirst("amz-sdk-invocation-id");
      boolean firstAttempt = now.begin(invocation);
      boolean chosen = now.isChosen(invocation);
      if (chosen && now.fault == Fault.REFUSED) {
        return;
      }
      HttpResponse<byte[]> answer = ask(exchange);
      if (chosen && (now.fault == Fault.ANSWER_LOST || firstAttempt)) {
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      answer
          .headers()
          .firstValue("x-amz-crc32")
          .ifPresent(crc -> exchange.getResponseHeaders().set("x-amz-crc32", crc));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
    var request =
        HttpRequest.newBuilder(database)
            .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String name : PASSED_ON) {
      request.header(name, exchange.getRequestHeaders().getFirst(name));
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Which call fails, and which calls there were. */
  private static final class Plan {
    private final int call;
    private final Fault fault;
    private final List<String> invocations = new ArrayList<>();

    Plan(int call, Fault fault) {
      this.call = call;
      this.fault = fault;
    }

    /** Whether it is the call's first attempt. */
    synchronized boolean begin(String invocation) {
      return !invocations.contains(invocation) && invocations.add(invocation);
    }

    synchronized boolean isChosen(String invocation) {
      return invocations.indexOf(invocation) + 1 == call;
    }

    synchronized int calls() {
      return invocations.size();
    }
  }
}
