package kyojo.domain.identity;

import java.util.Arrays;

/**
 * Crockford's base 32: no I, L, O or U, so that a printed identifier survives being read aloud and
 * typed again.
 */
final class Base32 {
  /** 128 bits, five a character. */
  static final int ID_CHARS = 26;

  private static final int ID_BYTES = 16;
  private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  private Base32() {}

  /** Encodes 16 bytes as 26 characters, the first of them 0 to 7. */
  static String encode(byte[] bytes) {
    if (bytes.length != ID_BYTES) {
      throw new IllegalArgumentException("16 bytes are encoded, not " + bytes.length);
    }
    char[] out = new char[ID_CHARS];
    int buffer = 0;
    // 130 bits hold 128: two zero bits stand in front.
    int bits = 2;
    int at = 0;
    for (byte b : bytes) {
      buffer = (buffer << 8 | (b & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        out[at++] = DIGITS[buffer >> bits & 31];
      }
    }
    return new String(out);
  }

  /** Whether the text is what {@link #encode} makes, to the character. */
  static boolean isId(String text) {
    return text.length() == ID_CHARS
        && text.charAt(0) <= '7'
        && text.chars().allMatch(c -> c < 128 && Arrays.binarySearch(DIGITS, (char) c) >= 0);
  }

  static String requireId(String text, String what) {
    if (!isId(text)) {
      throw new IllegalArgumentException("not a " + what);
    }
    return text;
  }
}
