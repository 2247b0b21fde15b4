package kyojo.local.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import kyojo.stack.StartError;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The port. It is bound at once, so that an occupied one is known before anything slow happens; who
 * connects early waits until {@link #start}.
 */
public final class HttpListener implements AutoCloseable {
  /** Nobody reaches it from outside unless HOST says so. */
  private static final String LOOPBACK = "127.0.0.1";

  private static final String LOOPBACK_6 = "::1";

  /** API Gateway's limit of the request line and all headers together. */
  private static final int HEADER_BYTES_MAX = 10 * 1024;

  private static final int CONNECTIONS_MAX = 1000;

  /** Jetty's own threads only accept and select; requests have virtual threads. */
  private static final int THREADS_MAX = 16;

  /**
   * Each connection has buffers of its own. Of Jetty's pool two connections now and then hold the
   * same one after a request with too many headers (12.1.14; HttpListenerTest), and one caller's
   * bytes are sent to another.
   */
  private static final ByteBufferPool BUFFERS = new ByteBufferPool.NonPooling();

  private static final Duration STOPPING = Duration.ofSeconds(5);

  /** Browsers keep connections open that nobody uses. */
  private static final Duration IDLE_WHEN_STOPPING = Duration.ofMillis(100);

  private final Server server;

  private HttpListener(Server server) {
    this.server = server;
  }

  /**
   * Binds the port.
   *
   * @param host the address to bind to; without one, this machine alone
   * @param port 0 takes a free one
   * @param idle how long a connection may be silent
   * @throws StartError where the port is taken
   */
  public static HttpListener bind(Optional<String> host, int port, Duration idle) {
    var server = server();
    var actual = port;
    for (var address : host.map(List::of).orElseGet(HttpListener::loopback)) {
      var connector = connector(server, address, actual, idle);
      open(connector, address, actual);
      server.addConnector(connector);
      actual = connector.getLocalPort();
    }
    return new HttpListener(server);
  }

  /** The port that is bound. */
  public int port() {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  /** Begins to answer. */
  public void start(Handler handler) {
    var graceful = new GracefulHandler(handler);
    graceful.setShutdownIdleTimeout(IDLE_WHEN_STOPPING.toMillis());
    server.setHandler(graceful);
    try {
      server.start();
    } catch (Exception e) {
      throw new StartError("The HTTP server does not start: " + e, e);
    }
  }

  /**
   * Takes no more requests, lets those in flight end within five seconds, and stops; a second time
   * nothing happens.
   */
  @Override
  public void close() {
    try {
      server.stop();
      for (var connector : server.getConnectors()) {
        ((ServerConnector) connector).close();
      }
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server does not stop", e);
    }
  }

  private static Server server() {
    var threads = new QueuedThreadPool(THREADS_MAX);
    threads.setName("http");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    var server = new Server(threads, null, BUFFERS);
    server.setErrorHandler(new JettyErrors());
    server.setStopTimeout(STOPPING.toMillis());
    server.addBean(new NetworkConnectionLimit(CONNECTIONS_MAX, server));
    return server;
  }

  private static ServerConnector connector(Server server, String address, int port, Duration idle) {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADER_BYTES_MAX);
    configuration.setIdleTimeout(idle.toMillis());
    // Memory outside the heap is too dear to be taken anew for each request.
    configuration.setUseInputDirectByteBuffers(false);
    configuration.setUseOutputDirectByteBuffers(false);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(address);
    connector.setPort(port);
    connector.setIdleTimeout(idle.toMillis());
    return connector;
  }

  private static void open(ServerConnector connector, String address, int port) {
    try {
      connector.open();
    } catch (IOException e) {
      var isTaken = e instanceof BindException || e.getCause() instanceof BindException;
      throw new StartError(
          isTaken
              ? "Port "
                  + port
                  + " of "
                  + address
                  + " is taken or not allowed: choose another, as in `make run PORT=8081`."
              : "Port " + port + " of " + address + " cannot be opened: " + e.getMessage(),
          e);
    }
  }

  private static List<String> loopback() {
    var addresses = new ArrayList<>(List.of(LOOPBACK));
    if (hasLoopback6()) {
      addresses.add(LOOPBACK_6);
    }
    return addresses;
  }

  /** Containers often lack it, though a browser may try it first for localhost. */
  private static boolean hasLoopback6() {
    try {
      return NetworkInterface.getByInetAddress(InetAddress.ofLiteral(LOOPBACK_6)) != null;
    } catch (SocketException e) {
      return false;
    }
  }
}
