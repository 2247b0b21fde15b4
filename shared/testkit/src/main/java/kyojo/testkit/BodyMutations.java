package kyojo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Bodies that differ from a good one in a single place, made from the schema: each field missing,
 * null, of another type, too long, at and beyond its bounds, with an unknown sibling, with
 * characters that no text may have.
 */
public final class BodyMutations {
  private static final Map<String, String> VALUES =
      Map.of(
          "null", "null",
          "boolean", "true",
          "integer", "7",
          "number", "1.5",
          "huge number", "1e400",
          "string", "\"x\"",
          "array", "[]",
          "object", "{}");
  private static final Set<String> FREE_TEXTS = Set.of("会社名", "回答者", "診断の範囲", "職員の名前", "自由な文");
  private static final Map<String, String> BAD_CHARACTERS =
      Map.of(
          "NUL", "\\u0000",
          "lone surrogate", "\\ud83d",
          "bidi override", "\\u202e",
          "zero width space", "\\u200b");

  private final ObjectNode sample;
  private final List<Mutation> mutations = new ArrayList<>();

  private BodyMutations(ObjectNode sample) {
    this.sample = sample;
  }

  /**
   * A body with one change.
   *
   * @param place where the change is, as a JSON Pointer
   * @param what the change
   * @param isAllowed whether the contract allows it
   */
  public record Mutation(String place, String what, boolean isAllowed, String body) {
    /** Whether a violation's path is about the change: the place itself or a part of it. */
    public boolean isAbout(String path) {
      return path.equals(place) || path.startsWith(place + "/");
    }

    @Override
    public String toString() {
      return place + " " + what;
    }
  }

  /** All mutations of a sample that has every field of the schema. */
  public static Stream<Mutation> of(JsonNode schema, ObjectNode sample) {
    var mutations = new BodyMutations(sample);
    mutations.value("", schema);
    return mutations.mutations.stream();
  }

  private void value(String place, JsonNode schema) {
    String type = OpenApi.resolved(schema).path("type").asString("string");
    if (!place.isEmpty()) {
      VALUES.forEach((name, json) -> {
        if (!isOfType(type, name)) {
          replace(place, "is a " + name, json, false);
        }
      });
    }
    JsonNode resolved = OpenApi.resolved(schema);
    switch (type) {
      case "object" -> object(place, resolved);
      case "array" -> array(place, resolved);
      case "integer" -> integer(place, resolved);
      default -> string(place, resolved);
    }
  }

  private static boolean isOfType(String type, String name) {
    return type.equals(name);
  }

  private void object(String place, JsonNode schema) {
    replace(place + "/zz", "is unknown", "1", false);
    var required = new ArrayList<String>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    schema
        .path("properties")
        .properties()
        .forEach(property -> {
          String at = place + "/" + property.getKey();
          remove(at, !required.contains(property.getKey()));
          value(at, property.getValue());
        });
    schema
        .path("patternProperties")
        .properties()
        .forEach(property -> {
          String first = place + "/1";
          remove(first, false);
          value(first, property.getValue());
        });
  }

  private void array(String place, JsonNode schema) {
    JsonNode item = sample.at(place).get(0);
    int least = schema.path("minItems").asInt(0);
    int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
    if (least > 0) {
      replace(place, "has " + (least - 1) + " items", copies(item, least - 1), false);
    }
    replace(place, "has " + most + " items", copies(item, most), true);
    replace(place, "has " + (most + 1) + " items", copies(item, most + 1), false);
    value(place + "/0", schema.get("items"));
  }

  private void integer(String place, JsonNode schema) {
    int least = schema.get("minimum").asInt();
    int most = schema.get("maximum").asInt();
    replace(place, "is the least", Integer.toString(least), true);
    replace(place, "is the most", Integer.toString(most), true);
    replace(place, "is below the least", Integer.toString(least - 1), false);
    replace(place, "is above the most", Integer.toString(most + 1), false);
    replace(place, "is beyond any integer", "9".repeat(40), false);
  }

  private void string(String place, JsonNode schema) {
    BAD_CHARACTERS.forEach(
        (name, escape) -> replace(place, "has a " + name, "\"a" + escape + "b\"", false));
    replace(place, "is empty", "\"\"", false);
    replace(place, "is very long", "\"" + "x".repeat(10_001) + "\"", false);
    if (isFreeText(schema)) {
      int most = schema.get("maxLength").asInt();
      replace(place, "is as long as it may be", "\"" + "社".repeat(most) + "\"", true);
      replace(place, "is longer by one", "\"" + "社".repeat(most + 1) + "\"", false);
      replace(place, "counts characters, not code units", "\"" + "𠮷".repeat(most) + "\"", true);
    } else {
      replace(place, "is another string", "\"社\"", false);
    }
  }

  /** Text that may be anything; the others are one of a list or of a form that words tell. */
  private static boolean isFreeText(JsonNode schema) {
    String description = schema.path("description").asString("");
    return schema.has("minLength") && FREE_TEXTS.stream().anyMatch(description::contains);
  }

  private static String copies(JsonNode item, int times) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    for (int i = 0; i < times; i++) {
      array.add(item);
    }
    return array.toString();
  }

  private void replace(String place, String what, String json, boolean isAllowed) {
    ObjectNode changed = sample.deepCopy();
    String name = place.substring(place.lastIndexOf('/') + 1);
    switch (changed.at(place.substring(0, place.lastIndexOf('/')))) {
      case ObjectNode parent -> parent.putRawValue(name, new RawValue(json));
      case ArrayNode parent -> parent.setRawValue(Integer.parseInt(name), new RawValue(json));
      case JsonNode other -> throw new IllegalArgumentException(place + " lies in " + other);
    }
    mutations.add(new Mutation(place, what, isAllowed, changed.toString()));
  }

  private void remove(String place, boolean isAllowed) {
    ObjectNode changed = sample.deepCopy();
    int slash = place.lastIndexOf('/');
    Predicate<String> inObject =
        name -> ((ObjectNode) changed.at(place.substring(0, slash))).remove(name) != null;
    if (!inObject.test(place.substring(slash + 1))) {
      throw new IllegalArgumentException("the sample has no " + place);
    }
    mutations.add(new Mutation(place, "is missing", isAllowed, changed.toString()));
  }
}
