package kyojo.stack;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The classes of DynamoDB Local, behind a class loader that shares nothing but the JDK with Kyojo's
 * own: it brings an old SDK, Jackson, Jetty and Log4j. One per process and folder of jars, because
 * the JVM lets a native library (SQLite) belong to one class loader only.
 */
final class DynamoEngine {
  private static final String PACKAGE = "com.amazonaws.services.dynamodbv2.local.server.";

  /** Names that belong to DynamoDB Local 2.6.1; another version may need others. */
  private static final String SERVER = PACKAGE + "DynamoDBProxyServer";

  private static final String SERVER_HANDLER = PACKAGE + "LocalDynamoDBServerHandler";
  private static final String REQUEST_HANDLER = PACKAGE + "LocalDynamoDBRequestHandler";
  private static final String FILE = "shared-local-instance.db";
  private static final String SQLITE_LIBRARY =
      "com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader";
  private static final String SQLITE = "com.almworks.sqlite4java.SQLiteConnection";

  /** What a database before it on the same file may take to close. */
  private static final long CLOSING_MILLIS = 5000;

  private static final Logger SQLITE_LOG = Logger.getLogger("com.almworks.sqlite4java");

  private static final Map<Path, DynamoEngine> LOADED = new ConcurrentHashMap<>();

  private final ClassLoader loader;

  private DynamoEngine(ClassLoader loader) {
    this.loader = loader;
  }

  /** Throws {@link StartError} where the folder holds no jars. */
  static DynamoEngine from(Path jars) {
    return LOADED.computeIfAbsent(jars.toAbsolutePath().normalize(), DynamoEngine::load);
  }

  private static DynamoEngine load(Path jars) {
    var urls = urls(jars);
    if (urls.length == 0) {
      throw new StartError("DynamoDB Local is not in " + jars + ": run `make build` first.");
    }
    var engine =
        new DynamoEngine(
            new URLClassLoader("dynamodb-local", urls, ClassLoader.getPlatformClassLoader()));
    engine.silence();
    return engine;
  }

  private static URL[] urls(Path jars) {
    if (!Files.isDirectory(jars)) {
      return new URL[0];
    }
    try (var files = Files.list(jars)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .map(DynamoEngine::url)
          .toArray(URL[]::new);
    } catch (IOException e) {
      throw new StartError(
          "The jars of DynamoDB Local in " + jars + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its Log4j writes to standard output, which belongs to the product. */
  private void silence() {
    inside(() -> {
      var off = loader.loadClass("org.apache.logging.log4j.Level").getField("OFF").get(null);
      loader
          .loadClass("org.apache.logging.log4j.core.config.Configurator")
          .getMethod("setRootLevel", loader.loadClass("org.apache.logging.log4j.Level"))
          .invoke(null, off);
      return this;
    });
  }

  /**
   * A server that is not started yet. Neither its command line nor its embedded mode is used,
   * because both have telemetry; the server's classes alone have none.
   *
   * @param folder where its files go; null keeps all in memory
   */
  Instance instance(@Nullable Path folder) {
    return inside(() -> {
      if (folder != null) {
        writeAhead(folder.resolve(FILE));
      }
      var requests =
          loader
              .loadClass(REQUEST_HANDLER)
              .getConstructor(int.class, boolean.class, String.class, boolean.class, boolean.class)
              .newInstance(
                  0, folder == null, folder == null ? null : folder.toString(), true, false);
      var handler =
          loader
              .loadClass(SERVER_HANDLER)
              .getConstructor(loader.loadClass(PACKAGE + "DynamoDBRequestHandler"), String.class)
              .newInstance(requests, null);
      var server =
          loader
              .loadClass(SERVER)
              .getConstructor(
                  int.class, loader.loadClass(PACKAGE + "AbstractLocalDynamoDBServerHandler"))
              .newInstance(0, handler);
      return new Instance(server, requests);
    });
  }

  /**
   * Lets SQLite append to a log instead of keeping what it overwrites in a journal: each write
   * waits for the disk once, not three times, and is as safe (synchronous=FULL stays). The file
   * remembers it; where the file system does not allow it, SQLite leaves things as they are.
   *
   * @see <a href="https://www.sqlite.org/wal.html">Write-Ahead Logging</a>
   */
  private void writeAhead(Path file) throws ReflectiveOperationException {
    SQLITE_LOG.setLevel(Level.OFF);
    // Without it another native library would be loaded first, and crash the process later.
    loader.loadClass(SQLITE_LIBRARY).getMethod("initialize").invoke(null);
    var type = loader.loadClass(SQLITE);
    var connection = type.getConstructor(File.class).newInstance(file.toFile());
    try {
      type.getMethod("open", boolean.class).invoke(connection, true);
      type.getMethod("setBusyTimeout", long.class).invoke(connection, CLOSING_MILLIS);
      type.getMethod("exec", String.class).invoke(connection, "PRAGMA journal_mode=WAL");
    } finally {
      call(connection, "dispose");
    }
  }

  /**
   * A database and its server.
   *
   * @param server a {@code DynamoDBProxyServer}
   * @param requests the {@code LocalDynamoDBRequestHandler} it calls
   */
  record Instance(Object server, Object requests) {}

  /** The value of a field that the engine keeps to itself. */
  static Object hidden(Object object, String field) throws ReflectiveOperationException {
    var found = object.getClass().getDeclaredField(field);
    found.setAccessible(true);
    return found.get(object);
  }

  /** Calls a method without parameters; what it returns may be null. */
  static @Nullable Object call(Object object, String method) throws ReflectiveOperationException {
    return object.getClass().getMethod(method).invoke(object);
  }

  /**
   * Runs reflection over the engine with its loader as the thread's, which Log4j and Jetty look
   * services up in.
   */
  <T> T inside(Reflection<T> reflection) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return reflection.run();
    } catch (InvocationTargetException e) {
      throw new StartError("DynamoDB Local failed: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new StartError(
          "The jars of DynamoDB Local are not those of 2.6.1: run `make build`. " + e, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Calls by name into the engine's classes. */
  interface Reflection<T> {
    T run() throws ReflectiveOperationException;
  }
}
