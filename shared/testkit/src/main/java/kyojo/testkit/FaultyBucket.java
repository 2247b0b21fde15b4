package kyojo.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kyojo.testkit.FaultPlan.Fate;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.FaultyDynamo.Trial;
import org.junit.jupiter.api.DynamicTest;

/**
 * Objects by their paths that a function gets and deletes as in S3, which fails at a chosen call.
 * Who has signed is not looked at here: local/ does. One test at a time.
 */
public final class FaultyBucket implements AutoCloseable {
  private final AtomicReference<FaultPlan> plan =
      new AtomicReference<>(new FaultPlan(0, Fault.REFUSED));
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final HttpServer server;

  public FaultyBucket() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on the call fails, counted from 1; 0 for none. */
  public void failAt(int call, Fault fault) {
    plan.set(new FaultPlan(call, fault));
  }

  /** As {@link FaultyDynamo#atEveryCall}. */
  public Stream<DynamicTest> atEveryCall(Trial trial) {
    return plan.get().atEveryCall(trial);
  }

  /** Puts what a browser would have put under the address that it was given. */
  public void put(URI address, byte[] bytes) {
    objects.put(address.getPath(), bytes.clone());
  }

  /** The paths under which something lies. */
  public Set<String> paths() {
    return Set.copyOf(objects.keySet());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String invocation = exchange.getRequestHeaders().getFirst("amz-sdk-invocation-id");
      Fate fate = plan.get().of(invocation);
      if (fate == Fate.REFUSED) {
        return;
      }
      byte[] answer = answer(exchange);
      if (fate == Fate.UNHEARD) {
        return;
      }
      send(exchange, answer);
    }
  }

  /** Nothing where nothing lies. */
  private byte[] answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return switch (exchange.getRequestMethod()) {
      case "GET" -> objects.getOrDefault(path, new byte[0]);
      case "DELETE" -> {
        objects.remove(path);
        yield new byte[0];
      }
      default -> throw new IllegalStateException(exchange.getRequestMethod());
    };
  }

  private static void send(HttpExchange exchange, byte[] answer) throws IOException {
    boolean isGet = exchange.getRequestMethod().equals("GET");
    if (answer.length > 0) {
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } else if (isGet) {
      byte[] error = "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(404, error.length);
      exchange.getResponseBody().write(error);
    } else {
      exchange.sendResponseHeaders(204, -1);
    }
  }
}
