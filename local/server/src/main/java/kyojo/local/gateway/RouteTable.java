package kyojo.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.local.function.Invoker;
import kyojo.stack.Route;

/**
 * The routes of the HTTP API, chosen as API Gateway chooses: a plain segment beats a variable, from
 * the left, and a named method beats ANY. A path is compared as it was sent, one segment at a time,
 * and never normalised: a path with empty or dot segments takes no route. Immutable.
 */
public final class RouteTable {
  private final List<Entry> entries;

  private record Entry(Route route, List<String> segments, Invoker function, boolean isGuarded) {
    /** Sorts plain segments before variables, from the left. */
    String rank() {
      var rank = new StringBuilder();
      segments.forEach(segment -> rank.append(Route.isVariable(segment) ? 'v' : 'p'));
      return rank + (route.method().equals("ANY") ? "v" : "p");
    }
  }

  /**
   * @param functions by route; no two routes mean the same
   * @param guarded those that want a token
   */
  public RouteTable(Map<Route, Invoker> functions, Set<Route> guarded) {
    var sorted = new ArrayList<Entry>();
    functions.forEach((route, function) ->
        sorted.add(new Entry(route, route.segments(), function, guarded.contains(route))));
    sorted.sort(Comparator.comparing(Entry::rank));
    this.entries = List.copyOf(sorted);
  }

  /**
   * The route of a request, if there is one.
   *
   * @param path as sent, percent-encoded, without the query
   */
  Optional<RouteMatch> match(String method, String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    var segments = List.of(path.substring(1).split("/", -1));
    return entries.stream()
        .filter(
            entry -> entry.route().method().equals(method) || entry.route().method().equals("ANY"))
        .flatMap(entry -> match(entry, segments).stream())
        .findFirst();
  }

  private static Optional<RouteMatch> match(Entry entry, List<String> segments) {
    if (entry.segments().size() != segments.size()) {
      return Optional.empty();
    }
    var parameters = new LinkedHashMap<String, String>();
    for (var i = 0; i < segments.size(); i++) {
      var declared = entry.segments().get(i);
      if (Route.isVariable(declared)) {
        var value = Percent.segment(segments.get(i));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        parameters.put(declared.substring(1, declared.length() - 1), value.get());
      } else if (!declared.equals(segments.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new RouteMatch(entry.route(), entry.function(), entry.isGuarded(), parameters));
  }
}
