package kyojo.edge.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.json.Decoded;
import kyojo.json.JsonText;
import kyojo.json.JsonValue;
import kyojo.json.JsonValue.JsonArray;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;

/** Reads the event of a DynamoDB stream. */
final class StreamReader {
  private static final int DEPTH_MAX = 8;
  private static final JsonObject NOTHING = new JsonObject(Map.of());

  private StreamReader() {}

  /**
   * What was written, in order; nothing where the event is another, such as a schedule's.
   *
   * @throws IllegalArgumentException where the bytes are neither: a fault of the set-up
   */
  static Optional<List<Change>> read(byte[] event) {
    if (!(JsonText.parse(event, DEPTH_MAX) instanceof Decoded.Valid<JsonValue>(JsonObject root))) {
      throw new IllegalArgumentException("the event is not a JSON object");
    }
    if (!(root.members().get("Records") instanceof JsonArray(var records))) {
      return Optional.empty();
    }
    var changes = new ArrayList<Change>();
    for (var one : records) {
      changes.add(change(one instanceof JsonObject object ? object : NOTHING));
    }
    return Optional.of(changes);
  }

  private static Change change(JsonObject one) {
    var dynamo = object(one, "dynamodb");
    var keys = object(dynamo, "Keys");
    String name = text(one, "eventName");
    return new Change(
        text(object(keys, "pk"), "S"),
        text(object(keys, "sk"), "S"),
        name.equals("INSERT"),
        name.equals("REMOVE"),
        text(dynamo, "SequenceNumber"));
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.members().get(name) instanceof JsonObject object ? object : NOTHING;
  }

  private static String text(JsonObject object, String name) {
    if (object.members().get(name) instanceof JsonString(String text)) {
      return text;
    }
    throw new IllegalArgumentException("a record of the stream has no " + name);
  }
}
