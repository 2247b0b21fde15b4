package kyojo.stack;

import java.lang.reflect.Array;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB Local within this process, on a free port of 127.0.0.1 only, with its telemetry off. All
 * credentials and regions see the same tables. For trying, developing and testing: its licence
 * allows nothing else. Thread-safe.
 */
public final class LocalDynamo implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  /** Clients keep their connections open; a stop must not wait for them. */
  private static final long IDLE_WHEN_STOPPING_MILLIS = 50;

  private final DynamoEngine engine;
  private final DynamoEngine.Instance instance;
  private final URI endpoint;
  private final AtomicBoolean isOpen = new AtomicBoolean(true);

  private LocalDynamo(DynamoEngine engine, @Nullable Path folder) {
    this.engine = engine;
    this.instance = engine.instance(folder);
    this.endpoint = URI.create("http://" + LOOPBACK + ":" + start());
  }

  /**
   * A database that is gone when it is closed.
   *
   * @throws StartError where DynamoDB Local is not built
   */
  public static LocalDynamo inMemory(Workspace workspace) {
    return new LocalDynamo(DynamoEngine.from(workspace.dynamoJars()), null);
  }

  /**
   * A database in files.
   *
   * @param folder exists and can be written; one database at a time may use it
   * @throws StartError where DynamoDB Local is not built
   */
  public static LocalDynamo onDisk(Workspace workspace, Path folder) {
    return new LocalDynamo(DynamoEngine.from(workspace.dynamoJars()), folder.toAbsolutePath());
  }

  /**
   * Where clients reach it; any credentials will do, with letters and digits alone in the access
   * key.
   */
  public URI endpoint() {
    return endpoint;
  }

  /** Stops the server and its threads; what was answered before is on disk. */
  @Override
  public void close() {
    if (isOpen.compareAndSet(true, false)) {
      engine.inside(this::stop);
    }
  }

  /** Starts the server and returns its port. DynamoDB Local itself knows no address to bind to. */
  private int start() {
    return engine.inside(() -> {
      var jetty = DynamoEngine.hidden(instance.server(), "server");
      var connector = Array.get(jetty.getClass().getMethod("getConnectors").invoke(jetty), 0);
      var type = connector.getClass();
      type.getMethod("setHost", String.class).invoke(connector, LOOPBACK);
      type.getMethod("setShutdownIdleTimeout", long.class)
          .invoke(connector, IDLE_WHEN_STOPPING_MILLIS);
      DynamoEngine.call(instance.server(), "safeStart");
      return (Integer) type.getMethod("getLocalPort").invoke(connector);
    });
  }

  private DynamoEngine.Instance stop() throws ReflectiveOperationException {
    DynamoEngine.call(instance.server(), "stop");
    var databases = (Map<?, ?>) DynamoEngine.hidden(instance.requests(), "dbRequestHandlers");
    for (var database : databases.values()) {
      // Its own stop lets the jobs sleep on: the one for stream shards for hours, in a thread that
      // keeps the JVM alive.
      DynamoEngine.call(DynamoEngine.hidden(database, "jobs"), "shutdownNow");
    }
    return instance;
  }
}
