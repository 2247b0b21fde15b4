package kyojo.local.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyojo.stack.FunctionResource;
import kyojo.stack.StartError;
import kyojo.stack.Workspace;

/**
 * The artifacts of the functions, loaded into this process: one class loader over all their jars,
 * because they are built from one tree and share their versions. What the runtime itself has on its
 * class path comes from there, so that natives for this machine are found. Thread-safe.
 */
public final class Functions {
  private final Workspace workspace;
  private final ClassLoader loader;

  private Functions(Workspace workspace, ClassLoader loader) {
    this.workspace = workspace;
    this.loader = loader;
  }

  /**
   * Finds the artifacts.
   *
   * @throws StartError naming the function whose artifact is not built
   */
  public static Functions load(Workspace workspace, List<FunctionResource> functions) {
    var jars = new LinkedHashMap<String, URL>();
    for (var function : functions) {
      for (var jar : jars(workspace, function)) {
        jars.putIfAbsent(String.valueOf(jar.getFileName()), url(jar));
      }
    }
    var loader =
        new URLClassLoader(
            "functions", jars.values().toArray(URL[]::new), Functions.class.getClassLoader());
    return new Functions(workspace, loader);
  }

  /**
   * A function's handler, made by its constructor {@code (Map<String, String> environment,
   * InstantSource clock)}; one that has none has the system's clock and {@code (Map)} alone.
   *
   * @throws StartError naming the function where its handler cannot be made
   */
  public RequestStreamHandler handler(FunctionResource function, Map<String, String> environment) {
    try {
      var handler = loader.loadClass(function.handler()).asSubclass(RequestStreamHandler.class);
      return hasClock(handler)
          ? handler
              .getConstructor(Map.class, InstantSource.class)
              .newInstance(environment, new RequestClock())
          : handler.getConstructor(Map.class).newInstance(environment);
    } catch (InvocationTargetException e) {
      throw new StartError("Function " + function.id() + " does not start: " + e.getCause(), e);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new StartError(
          "Function "
              + function.id()
              + " has no handler "
              + function.handler()
              + " with a public constructor (Map) in "
              + name(workspace, function)
              + ": "
              + e,
          e);
    }
  }

  private static boolean hasClock(Class<?> handler) {
    return Arrays.stream(handler.getConstructors())
        .map(Constructor::getParameterTypes)
        .anyMatch(types -> Arrays.equals(types, new Class<?>[] {Map.class, InstantSource.class}));
  }

  private static List<Path> jars(Workspace workspace, FunctionResource function) {
    var lib = function.codeUri().resolve("lib");
    if (Files.isDirectory(lib)) {
      try (var files = Files.list(lib)) {
        var jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        if (!jars.isEmpty()) {
          return jars;
        }
      } catch (IOException e) {
        throw new StartError("Function " + function.id() + " cannot be read: " + e, e);
      }
    }
    throw new StartError(
        "Function "
            + function.id()
            + " is not built in "
            + name(workspace, function)
            + ": run `make build` first.");
  }

  private static Path name(Workspace workspace, FunctionResource function) {
    return workspace.root().relativize(function.codeUri());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
