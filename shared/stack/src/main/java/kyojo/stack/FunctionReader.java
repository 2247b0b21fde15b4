package kyojo.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code AWS::Serverless::Function}, with the Globals of its file. */
final class FunctionReader {
  /** What Lambda takes where nothing is said. */
  private static final int DEFAULT_TIMEOUT_SECONDS = 3;

  private final StackFile stack;
  private final String id;
  private final Node resource;
  private final Node properties;

  private FunctionReader(StackFile stack, String id, Node resource) {
    this.stack = stack;
    this.id = id;
    this.resource = resource;
    this.properties = resource.require("Properties");
  }

  static FunctionResource read(StackFile stack, String id, Node resource) {
    return new FunctionReader(stack, id, resource).read();
  }

  private FunctionResource read() {
    var routes = routes();
    return new FunctionResource(
        id,
        codeUri(),
        required("Handler").text(),
        audience(routes),
        audiences(),
        Duration.ofSeconds(setting("Timeout").map(Node::count).orElse(DEFAULT_TIMEOUT_SECONDS)),
        environment(),
        routes,
        streams(),
        schedules());
  }

  private Optional<Node> global(String... keys) {
    return stack.root().search("Globals", "Function").flatMap(globals -> globals.search(keys));
  }

  private Optional<Node> setting(String key) {
    return properties.find(key).or(() -> global(key));
  }

  private Node required(String key) {
    return setting(key).orElseGet(() -> properties.require(key));
  }

  private Path codeUri() {
    return stack.folder().resolve(required("CodeUri").text()).normalize();
  }

  private Optional<Audience> audience(List<Route> routes) {
    if (routes.isEmpty()) {
      return resource.search("Metadata", "Audience").map(FunctionReader::audience);
    }
    var audience = audience(resource.require("Metadata").require("Audience"));
    events("HttpApi").values().forEach(event -> requireAuthorizer(event, audience));
    return Optional.of(audience);
  }

  /** What is said of single events, all of the same trust as the function. */
  private Map<Route, Audience> audiences() {
    var audiences = new LinkedHashMap<Route, Audience>();
    var events = events("HttpApi");
    resource
        .search("Metadata", "AudienceOf")
        .map(Node::entries)
        .orElse(Map.of())
        .forEach((name, node) -> {
          if (!events.containsKey(name)) {
            throw node.error("speaks of an event that the function does not have: " + name);
          }
          var own = audience(resource.require("Metadata").require("Audience"));
          var audience = audience(node);
          if (!audience.isOfOneTrustWith(own)) {
            throw node.error("is not of the function's trust, which is " + own.text());
          }
          audiences.put(route(events.get(name)), audience);
        });
    return audiences;
  }

  /** The gateway asks for a token exactly where the audience has to have one. */
  private static void requireAuthorizer(Node event, Audience audience) {
    var wanted = event.search("Auth", "Authorizer").map(Node::text);
    if (!wanted.equals(audience.hasSignedIn() ? Optional.of(Authorizer.NAME) : Optional.empty())) {
      throw event.error(
          audience.hasSignedIn()
              ? "has no Auth.Authorizer " + Authorizer.NAME + ", which its audience needs"
              : "has an Auth.Authorizer, which its audience cannot pass");
    }
  }

  private static Audience audience(Node node) {
    var text = node.text();
    for (var audience : Audience.values()) {
      if (audience.text().equals(text)) {
        return audience;
      }
    }
    throw node.error("is none of public, receipt, signed-in, community, owner and ipa: " + text);
  }

  private Map<String, Expression> environment() {
    var variables = new LinkedHashMap<String, Node>();
    global("Environment", "Variables").ifPresent(all -> variables.putAll(all.entries()));
    properties.search("Environment", "Variables").ifPresent(own -> variables.putAll(own.entries()));
    var environment = new LinkedHashMap<String, Expression>();
    variables.forEach((name, node) -> environment.put(name, stack.expression(node)));
    return environment;
  }

  private Map<String, Node> events(String type) {
    var events = new LinkedHashMap<String, Node>();
    properties
        .find("Events")
        .map(Node::entries)
        .orElse(Map.of())
        .forEach((name, event) -> {
          if (event.require("Type").text().equals(type)) {
            events.put(name, event.require("Properties"));
          }
        });
    return events;
  }

  private List<Route> routes() {
    return events("HttpApi").values().stream().map(FunctionReader::route).toList();
  }

  private static Route route(Node event) {
    return new Route(
        event.require("Method").text().toUpperCase(Locale.ROOT), path(event.require("Path")));
  }

  private static String path(Node node) {
    var path = node.text();
    if (!path.matches("(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+}))+")) {
      throw node.error("is not a path of plain segments and {variables}: " + path);
    }
    return path;
  }

  private List<StreamMapping> streams() {
    var triggers = new TriggerReader(stack);
    var streams = new ArrayList<StreamMapping>();
    events("DynamoDB").forEach((name, event) -> streams.add(triggers.stream(name, event)));
    return streams;
  }

  private List<Schedule> schedules() {
    var triggers = new TriggerReader(stack);
    var schedules = new ArrayList<Schedule>();
    events("ScheduleV2").forEach((name, event) -> schedules.add(triggers.schedule(name, event)));
    return schedules;
  }
}
