package kyojo.local.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kyojo.stack.Audience;
import kyojo.stack.FunctionResource;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import kyojo.testkit.Event;
import kyojo.testkit.OpenApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A route of the contract with every place where an id can stand in its requests.
 *
 * @param body a sample of what it takes
 */
public record AttackedRoute(
    String key, Audience audience, List<Place> places, Optional<ObjectNode> body) {
  private static final String ID = "[0-9A-HJKMNP-TV-Z]{26}(\\.[0-9A-HJKMNP-TV-Z]+)?";

  public AttackedRoute {
    places = List.copyOf(places);
  }

  /** Every route there is. */
  public static List<AttackedRoute> all() {
    var audiences = new LinkedHashMap<String, FunctionResource>();
    for (var function : Template.read(Workspace.find().template()).functions()) {
      function.routes().forEach(route -> audiences.put(route.key(), function));
    }
    return OpenApi.routes().stream()
        .map(key -> of(key, Objects.requireNonNull(audiences.get(key), key)))
        .toList();
  }

  public String method() {
    return key.substring(0, key.indexOf(' '));
  }

  /** Whether it is about a closing, which has to be as far as the route wants it. */
  boolean isClosing() {
    return key.contains("/{community}/closing");
  }

  /** Whether it is about an import, which has to be as far as the route wants it. */
  boolean isOfLists() {
    return key.contains("/catalogue-imports/");
  }

  /** The places whose ids say whose something is. */
  public List<Place> telling() {
    return places.stream().filter(place -> place.kind().isTelling()).toList();
  }

  /** A request with the values at their places; those of a path as they go over the wire. */
  public Call call(Map<Place, String> values) {
    var path = key.substring(key.indexOf(' ') + 1);
    var query = new ArrayList<String>();
    var headers = new LinkedHashMap<String, String>();
    var sent = body.map(ObjectNode::deepCopy);
    for (var value : values.entrySet()) {
      var place = value.getKey();
      switch (place.in()) {
        case "path" -> path = path.replace("{" + place.name() + "}", value.getValue());
        case "query" -> query.add(place.name() + "=" + encoded(value.getValue()));
        case "header" -> headers.put(place.name(), value.getValue());
        default -> sent.orElseThrow().put(place.name(), value.getValue());
      }
    }
    sent.ifPresent(there -> headers.put("Content-Type", "application/json"));
    var target = query.isEmpty() ? path : path + "?" + String.join("&", query);
    return new Call(method(), target, headers, sent.map(ObjectNode::toString));
  }

  private static AttackedRoute of(String key, FunctionResource function) {
    var sample =
        OpenApi.takesBody(key) ? Optional.of(sample(key, function)) : Optional.<ObjectNode>empty();
    var places =
        Stream.concat(parameters(key), sample.stream().flatMap(there -> fields(key, there)));
    return new AttackedRoute(key, audience(key, function), places.toList(), sample);
  }

  private static Audience audience(String key, FunctionResource function) {
    return function.routes().stream()
        .filter(route -> route.key().equals(key))
        .map(function::audienceOf)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Place> parameters(String key) {
    var path = OpenApi.document().get("paths").get(key.substring(key.indexOf(' ') + 1));
    var operation = path.get(key.substring(0, key.indexOf(' ')).toLowerCase(Locale.ROOT));
    return Stream.of(path, operation)
        .flatMap(node -> node.path("parameters").valueStream())
        .map(OpenApi::resolved)
        .filter(parameter -> isToFill(key, parameter))
        .map(parameter ->
            Place.of(key, parameter.get("in").asString(), parameter.get("name").asString()));
  }

  /**
   * What no id stands in is left out where it may be; that it is none has to be said all the same.
   */
  private static boolean isToFill(String key, JsonNode parameter) {
    var kind =
        Kind.at(key, parameter.get("in").asString() + " " + parameter.get("name").asString());
    return kind != Kind.PLAIN || parameter.path("required").asBoolean(false);
  }

  /**
   * The fields of a body that take an id, by the contract or by the sample: each has to be known.
   */
  private static Stream<Place> fields(String key, ObjectNode sample) {
    var names = new TreeSet<String>();
    var schema = OpenApi.resolved(OpenApi.requestSchema(key));
    for (var field : schema.path("properties").properties()) {
      var pattern = OpenApi.resolved(field.getValue()).path("pattern").asString("");
      if (Kind.isKnown("body " + field.getKey()) || pattern.contains("HJKMNP")) {
        names.add(field.getKey());
      }
    }
    for (var field : sample.properties()) {
      if (holdsId(field.getValue())) {
        names.add(field.getKey());
      }
    }
    return names.stream().map(name -> Place.of(key, "body", name));
  }

  private static boolean holdsId(JsonNode value) {
    return value.isContainer()
        ? value.valueStream().anyMatch(AttackedRoute::holdsId)
        : value.isString() && value.asString().matches(ID);
  }

  private static ObjectNode sample(String key, FunctionResource function) {
    var module = String.valueOf(function.module().getFileName());
    try (var files = Files.list(Workspace.find().root().resolve("events").resolve(module))) {
      return files
          .sorted()
          .map(file -> Event.of(module + "/" + file.getFileName()))
          .filter(event -> event.routeKey().equals(key))
          // Of a table nobody fills in an id.
          .filter(event -> event.body().startsWith("{"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no sample event of " + key))
          .bodyJson();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
