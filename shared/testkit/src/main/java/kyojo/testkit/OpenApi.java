package kyojo.testkit;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kyojo.stack.Workspace;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's contract, {@code shared/api/openapi.yaml}. Thread-safe. */
public final class OpenApi {
  private static final String LOCATION = "https://kyojo.example/openapi.json";
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode DOCUMENT = load();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialects.getDraft202012(),
          builder -> builder.schemas(Map.of(LOCATION, JSON.writeValueAsString(DOCUMENT))));

  private OpenApi() {}

  /** The whole document. */
  public static JsonNode document() {
    return DOCUMENT;
  }

  /** Every operation as {@code <METHOD> <path>}. */
  public static Set<String> routes() {
    var routes = new TreeSet<String>();
    DOCUMENT
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(
                    method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return routes;
  }

  /** Whether requests of the route have a body. */
  public static boolean takesBody(String route) {
    return !requestSchema(route).isMissingNode();
  }

  /** What the body of the route's requests has to be; missing where it has none. */
  public static JsonNode requestSchema(String route) {
    return DOCUMENT.at(
        "/paths/"
            + escape(path(route))
            + "/"
            + method(route)
            + "/requestBody/content/application~1json/schema");
  }

  /** The schema itself, where another one only refers to it. */
  public static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asString().substring(1)) : schema;
  }

  /** Fails where the contract has no such answer to the route, or another form for it. */
  public static void requireConforming(String route, Answer answer) {
    String pointer = "/paths/" + escape(path(route)) + "/" + method(route) + "/responses/";
    String status = Integer.toString(answer.status());
    String response = DOCUMENT.at(pointer + status).isMissingNode() ? "default" : status;
    if (WITHOUT_BODY.contains(answer.status()) && response.equals(status)) {
      if (!answer.body().isMissingNode()) {
        throw new AssertionError(route + " answered " + status + " with " + answer.body());
      }
      return;
    }
    String mediaType =
        answer.headers().getOrDefault("content-type", "").replace("; charset=utf-8", "");
    String place = resolve(pointer + response) + "/content/" + escape(mediaType) + "/schema";
    if (DOCUMENT.at(place).isMissingNode()) {
      throw new AssertionError(
          route + " answered " + status + " " + mediaType + ", which the contract does not have");
    }
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(LOCATION + "#" + place));
    List<?> errors = schema.validate(answer.body());
    if (!errors.isEmpty()) {
      throw new AssertionError(route + " " + status + ": " + errors + " in " + answer.body());
    }
  }

  private static String resolve(String pointer) {
    JsonNode reference = DOCUMENT.at(pointer + "/$ref");
    return reference.isMissingNode() ? pointer : reference.asString().substring(1);
  }

  private static String method(String route) {
    return route.substring(0, route.indexOf(' ')).toLowerCase(Locale.ROOT);
  }

  private static String path(String route) {
    return route.substring(route.indexOf(' ') + 1);
  }

  private static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  private static JsonNode load() {
    try (Reader reader =
        Files.newBufferedReader(Workspace.find().root().resolve("shared/api/openapi.yaml"))) {
      Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      return JSON.valueToTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
