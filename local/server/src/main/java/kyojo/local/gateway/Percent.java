package kyojo.local.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-decoding (RFC 3986) that refuses what is not UTF-8. */
final class Percent {
  private Percent() {}

  /**
   * The value of a path segment; nothing for an empty one, for dots, and for one that hides a slash
   * or is not well-formed.
   */
  static Optional<String> segment(String encoded) {
    return decode(encoded)
        .filter(value -> !value.isEmpty() && !value.equals(".") && !value.equals(".."))
        .filter(value -> value.indexOf('/') < 0);
  }

  /** A name or value of a query, where a plus is a space; nothing where it is not well-formed. */
  static Optional<String> query(String encoded) {
    return decode(encoded.replace('+', ' '));
  }

  static Optional<String> decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return Optional.of(encoded);
    }
    var bytes = new ByteArrayOutputStream(encoded.length());
    for (var i = 0; i < encoded.length(); i++) {
      var character = encoded.charAt(i);
      if (character != '%') {
        bytes.writeBytes(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
      } else if (isEscape(encoded, i)) {
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
