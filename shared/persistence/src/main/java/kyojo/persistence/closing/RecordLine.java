package kyojo.persistence.closing;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as a line of JSON, and back. Texts, numbers, truth values, lists and maps are what they
 * are in JSON; bytes are {@code {"$bytes":"<base 64>"}}. Names are in their order, so that equal
 * items make equal lines.
 */
public final class RecordLine {
  private static final String BYTES = "$bytes";

  private RecordLine() {}

  /**
   * The line that the item makes.
   *
   * @throws IllegalArgumentException where the item holds a set, which no item of this table does
   */
  public static String of(Map<String, AttributeValue> item) {
    return EnhancedDocument.fromAttributeValueMap(plain(item)).toJson();
  }

  /** The item that made the line. */
  public static Map<String, AttributeValue> item(String line) {
    return stored(EnhancedDocument.fromJson(line).toMap());
  }

  private static Map<String, AttributeValue> plain(Map<String, AttributeValue> map) {
    var plain = new TreeMap<String, AttributeValue>();
    map.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static AttributeValue plain(AttributeValue value) {
    return switch (value.type()) {
      case S, N, BOOL, NUL -> value;
      case M -> AttributeValue.fromM(plain(value.m()));
      case L -> AttributeValue.fromL(value.l().stream().map(RecordLine::plain).toList());
      case B -> {
        String text = Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
        yield AttributeValue.fromM(Map.of(BYTES, AttributeValue.fromS(text)));
      }
      case SS, NS, BS, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("an item holds a " + value.type());
    };
  }

  private static Map<String, AttributeValue> stored(Map<String, AttributeValue> map) {
    var stored = new TreeMap<String, AttributeValue>();
    map.forEach((name, value) -> stored.put(name, stored(value)));
    return stored;
  }

  private static AttributeValue stored(AttributeValue value) {
    return switch (value.type()) {
      case M -> bytes(value.m());
      case L -> AttributeValue.fromL(value.l().stream().map(RecordLine::stored).toList());
      case S, N, BOOL, NUL, B, SS, NS, BS, UNKNOWN_TO_SDK_VERSION -> value;
    };
  }

  private static AttributeValue bytes(Map<String, AttributeValue> map) {
    return List.copyOf(map.keySet()).equals(List.of(BYTES))
        ? AttributeValue.fromB(
            SdkBytes.fromByteArray(Base64.getDecoder().decode(map.values().iterator().next().s())))
        : AttributeValue.fromM(stored(map));
  }
}
