package kyojo.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function as the template declares it, with Globals merged in.
 *
 * @param id its logical id
 * @param codeUri the folder of its artifact, absolute; its jars lie in {@code lib} below
 * @param handler the handler's class name
 * @param audience empty for a function that has no routes
 * @param audiences of the routes that others may call
 * @param environment by name, unresolved: {@link Template#environment}
 */
public record FunctionResource(
    String id,
    Path codeUri,
    String handler,
    Optional<Audience> audience,
    Map<Route, Audience> audiences,
    Duration timeout,
    Map<String, Expression> environment,
    List<Route> routes,
    List<StreamMapping> streams,
    List<Schedule> schedules) {
  private static final Path BUILD = Path.of("target");

  public FunctionResource {
    audiences = Map.copyOf(audiences);
    environment = Map.copyOf(environment);
    routes = List.copyOf(routes);
    streams = List.copyOf(streams);
    schedules = List.copyOf(schedules);
  }

  /** Who may call one of the routes. */
  public Audience audienceOf(Route route) {
    return audiences.getOrDefault(route, audience.orElseThrow());
  }

  /** The folder of the Maven module that builds the artifact, absolute. */
  public Path module() {
    var target = codeUri.getParent();
    return target != null && target.endsWith(BUILD) ? target.resolveSibling("") : codeUri;
  }
}
