package kyojo.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import kyojo.json.Decoded;
import kyojo.json.JsonText;
import kyojo.json.JsonType;
import kyojo.json.JsonValue;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** A record of content as it was shipped. */
final class ContentFile {
  private static final int DEPTH_MAX = 8;

  private ContentFile() {}

  /**
   * Reads a record.
   *
   * @param path below {@code kyojo/content}
   * @throws IllegalStateException naming the file and all that is wrong with it
   */
  static <T> T read(String path, JsonType<T> type) {
    Decoded<T> decoded =
        JsonText.parse(bytes(path), DEPTH_MAX).then(value -> decode(path, type, value));
    return switch (decoded) {
      case Decoded.Valid<T>(T record) -> record;
      case Decoded.Invalid<T>(List<Violation> violations) ->
          throw new IllegalStateException("content " + path + ": " + describe(violations));
    };
  }

  private static <T> Decoded<T> decode(String path, JsonType<T> type, JsonValue value) {
    try {
      return type.decode(value, Pointer.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("content " + path + ": " + e.getMessage(), e);
    }
  }

  private static String describe(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.path() + " " + violation.code().name())
        .collect(Collectors.joining(", "));
  }

  private static byte[] bytes(String path) {
    try (InputStream in = ContentFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("content " + path + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
