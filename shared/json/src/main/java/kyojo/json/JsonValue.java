package kyojo.json;

import java.util.List;
import java.util.Map;

/** A parsed document. Immutable. */
public sealed interface JsonValue {
  /** Members in the order of the document. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {}

  record JsonArray(List<JsonValue> elements) implements JsonValue {}

  record JsonString(String text) implements JsonValue {}

  /** A number as it was written: its size is judged before it is computed with. */
  record JsonNumber(String literal) implements JsonValue {}

  record JsonBoolean(boolean value) implements JsonValue {}

  record JsonNull() implements JsonValue {}
}
