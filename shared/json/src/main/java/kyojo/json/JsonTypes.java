package kyojo.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kyojo.json.JsonValue.JsonArray;
import kyojo.json.JsonValue.JsonBoolean;
import kyojo.json.JsonValue.JsonNumber;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;

/** The types that bodies are made of. */
public final class JsonTypes {
  // Ten characters hold any int, sign included; a longer literal is out of every range here.
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

  private JsonTypes() {}

  /** Text without characters that hide or control, between so many UTF-16 units, both included. */
  public static JsonType<String> text(int charsMin, int charsMax) {
    return (value, at) ->
        value instanceof JsonString(String text)
            ? text(text, charsMin, charsMax, at)
            : wrongType(at, "string");
  }

  /** The same of several lines; whatever ends a line, one character does afterwards. */
  public static JsonType<String> lines(int charsMin, int charsMax) {
    return (value, at) -> {
      if (!(value instanceof JsonString(String sent))) {
        return wrongType(at, "string");
      }
      String text = sent.replace("\r\n", "\n").replace('\r', '\n');
      // A line break is the one character that controls which prose needs.
      return text(text.replace('\n', ' '), charsMin, charsMax, at).map(_ -> text);
    };
  }

  private static Decoded<String> text(String text, int charsMin, int charsMax, Pointer at) {
    // Characters as people and JSON Schema count them: one that takes two code units is one.
    if (text.codePointCount(0, text.length()) > charsMax) {
      return Decoded.invalid(Violation.at(at, JsonViolation.TOO_LONG, "max", charsMax));
    }
    if (!Characters.acceptable(text)) {
      return Decoded.invalid(Violation.at(at, JsonViolation.INVALID_CHARACTER));
    }
    return text.strip().length() < charsMin
        ? Decoded.invalid(Violation.at(at, JsonViolation.TOO_SHORT, "min", charsMin))
        : Decoded.valid(text);
  }

  /** Text of which a value can be made. */
  public static <T> JsonType<T> parsed(
      int charsMax, Function<String, Optional<T>> parse, ViolationCode otherwise) {
    return text(0, charsMax)
        .then((text, at) ->
            parse
                .apply(text)
                .map(Decoded::valid)
                .orElseGet(() -> Decoded.invalid(Violation.at(at, otherwise))));
  }

  /** The name of a constant. */
  public static <E extends Enum<E>> JsonType<E> constant(Class<E> type) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    String names = String.join(", ", byName.keySet());
    return (value, at) -> {
      if (!(value instanceof JsonString(String text))) {
        return wrongType(at, "string");
      }
      E constant = byName.get(text);
      return constant == null
          ? Decoded.invalid(Violation.at(at, JsonViolation.UNKNOWN_VALUE, "allowed", names))
          : Decoded.valid(constant);
    };
  }

  /** A whole number without fraction or exponent, both ends included. */
  public static JsonType<Integer> integer(int min, int max) {
    return (value, at) -> {
      if (!(value instanceof JsonNumber(String literal))
          || !WHOLE_NUMBER.matcher(literal).matches()) {
        return wrongType(at, "integer");
      }
      boolean fits = INTEGER.matcher(literal).matches();
      return fits && inRange(Integer.parseInt(literal), min, max)
          ? Decoded.valid(Integer.parseInt(literal))
          : Decoded.invalid(
              new Violation(
                  at.toString(),
                  JsonViolation.OUT_OF_RANGE,
                  Map.of("min", Integer.toString(min), "max", Integer.toString(max))));
    };
  }

  private static boolean inRange(int number, int min, int max) {
    return min <= number && number <= max;
  }

  public static JsonType<Boolean> bool() {
    return (value, at) ->
        value instanceof JsonBoolean(boolean is) ? Decoded.valid(is) : wrongType(at, "boolean");
  }

  /** So many elements of one type, both ends included. */
  public static <T> JsonType<List<T>> list(JsonType<T> type, int sizeMin, int sizeMax) {
    return (value, at) -> {
      if (!(value instanceof JsonArray(List<JsonValue> elements))) {
        return wrongType(at, "array");
      }
      if (elements.size() > sizeMax) {
        return Decoded.invalid(Violation.at(at, JsonViolation.TOO_LONG, "max", sizeMax));
      }
      if (elements.size() < sizeMin) {
        return Decoded.invalid(Violation.at(at, JsonViolation.TOO_SHORT, "min", sizeMin));
      }
      var results = new ArrayList<Decoded<T>>();
      for (int i = 0; i < elements.size(); i++) {
        results.add(type.decode(elements.get(i), at.element(i)));
      }
      return all(results);
    };
  }

  /** An object whose names are keys; a name of which no key can be made is an unknown name. */
  public static <K, V> JsonType<Map<K, V>> map(
      Function<String, Optional<K>> key, JsonType<V> type, int sizeMax) {
    return (value, at) -> {
      if (!(value instanceof JsonObject(Map<String, JsonValue> members))) {
        return wrongType(at, "object");
      }
      if (members.size() > sizeMax) {
        return Decoded.invalid(Violation.at(at, JsonViolation.TOO_LONG, "max", sizeMax));
      }
      var entries = new ArrayList<Decoded<Map.Entry<K, V>>>();
      members.forEach(
          (name, member) -> entries.add(entry(key.apply(name), member, type, at.member(name))));
      return all(entries).map(JsonTypes::toMap);
    };
  }

  private static <K, V> Decoded<Map.Entry<K, V>> entry(
      Optional<K> key, JsonValue value, JsonType<V> type, Pointer at) {
    return key.isEmpty()
        ? Decoded.invalid(Violation.at(at, JsonViolation.UNKNOWN_NAME))
        : type.decode(value, at).map(decoded -> Map.entry(key.get(), decoded));
  }

  private static <K, V> Map<K, V> toMap(List<Map.Entry<K, V>> entries) {
    var map = new LinkedHashMap<K, V>();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }

  private static <T> Decoded<List<T>> all(List<Decoded<T>> results) {
    var values = new ArrayList<T>();
    var violations = new ArrayList<Violation>();
    for (Decoded<T> result : results) {
      switch (result) {
        case Decoded.Valid<T>(T value) -> values.add(value);
        case Decoded.Invalid<T>(List<Violation> found) -> violations.addAll(found);
      }
    }
    return violations.isEmpty() ? Decoded.valid(values) : new Decoded.Invalid<>(violations);
  }

  /** An object read field by field. */
  public static <T> JsonType<T> object(Function<Fields, Decoded<T>> decode) {
    return (value, at) ->
        value instanceof JsonObject object
            ? decode.apply(new Fields(object, at))
            : wrongType(at, "object");
  }

  private static <T> Decoded<T> wrongType(Pointer at, String expected) {
    return Decoded.invalid(Violation.at(at, JsonViolation.WRONG_TYPE, "expected", expected));
  }
}
