package kyojo.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads one JSON document (RFC 8259) in UTF-8. Unlike most readers it refuses a name that stands
 * twice, which would let two readers of the same bytes see different things. Thread-safe.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

  private JsonText() {}

  /**
   * The document, or what keeps it from being one.
   *
   * @param bytes the whole text; the caller has limited its length
   * @param depthMax levels of objects and arrays
   */
  public static Decoded<JsonValue> parse(byte[] bytes, int depthMax) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Decoded.invalid(Violation.at(Pointer.ROOT, JsonViolation.NOT_JSON));
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new Reading(parser, depthMax).document();
    }
  }

  /** One pass over one document. */
  private static final class Reading {
    private final JsonParser parser;
    private final int depthMax;
    private final List<Violation> violations = new ArrayList<>();

    /** The place read last, for a syntax error. */
    private Pointer last = Pointer.ROOT;

    Reading(JsonParser parser, int depthMax) {
      this.parser = parser;
      this.depthMax = depthMax;
    }

    Decoded<JsonValue> document() {
      try {
        JsonToken first = parser.nextToken();
        if (first == null) {
          return Decoded.invalid(Violation.at(Pointer.ROOT, JsonViolation.NOT_JSON));
        }
        JsonValue root = value(first, Pointer.ROOT, 0);
        last = Pointer.ROOT;
        if (parser.nextToken() != null) {
          return Decoded.invalid(Violation.at(Pointer.ROOT, JsonViolation.NOT_JSON));
        }
        return violations.isEmpty() ? Decoded.valid(root) : new Decoded.Invalid<>(violations);
      } catch (JacksonException e) {
        return Decoded.invalid(Violation.at(last, JsonViolation.NOT_JSON));
      } catch (TooDeep e) {
        return Decoded.invalid(
            Violation.at(last, JsonViolation.TOO_DEEP, "max", Integer.toString(depthMax)));
      }
    }

    private JsonValue value(JsonToken token, Pointer at, int depth) {
      last = at;
      return switch (token) {
        case START_OBJECT -> object(at, deeper(depth));
        case START_ARRAY -> array(at, deeper(depth));
        case VALUE_STRING -> new JsonValue.JsonString(parser.getString());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(parser.getString());
        case VALUE_TRUE -> new JsonValue.JsonBoolean(true);
        case VALUE_FALSE -> new JsonValue.JsonBoolean(false);
        case VALUE_NULL -> new JsonValue.JsonNull();
        case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
            throw new IllegalStateException("the parser answered " + token + " for a value");
      };
    }

    private JsonValue object(Pointer at, int depth) {
      var members = new LinkedHashMap<String, JsonValue>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        Pointer place = at.member(name);
        JsonValue member = value(parser.nextToken(), place, depth);
        if (members.putIfAbsent(name, member) != null) {
          violations.add(Violation.at(place, JsonViolation.DUPLICATE_NAME));
        }
      }
      return new JsonValue.JsonObject(members);
    }

    private JsonValue array(Pointer at, int depth) {
      var elements = new ArrayList<JsonValue>();
      JsonToken token = parser.nextToken();
      while (token != JsonToken.END_ARRAY) {
        elements.add(value(token, at.element(elements.size()), depth));
        token = parser.nextToken();
      }
      return new JsonValue.JsonArray(elements);
    }

    private int deeper(int depth) {
      if (depth == depthMax) {
        throw new TooDeep();
      }
      return depth + 1;
    }
  }

  /** Ends a reading whose document goes too deep. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super(null, null, false, false);
    }
  }
}
