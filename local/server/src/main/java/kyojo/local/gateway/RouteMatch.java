package kyojo.local.gateway;

import java.util.Map;
import kyojo.local.function.Invoker;
import kyojo.stack.Route;

/**
 * The route that a request takes.
 *
 * @param isGuarded whether it wants a token
 * @param pathParameters by name, percent-decoded
 */
record RouteMatch(
    Route route, Invoker function, boolean isGuarded, Map<String, String> pathParameters) {}
