package kyojo.persistence.statistics;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * A version, 40 digits, as bytes of which the table tells the later one. They take less than half
 * the room.
 */
final class VersionBytes {
  private static final int DIGITS = 40;
  private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");
  private static final int BYTES = 17;

  private VersionBytes() {}

  static byte[] of(String version) {
    if (!FORM.matcher(version).matches()) {
      throw new IllegalArgumentException("a version has 40 digits");
    }
    byte[] number = new BigInteger(version).toByteArray();
    var bytes = new byte[BYTES];
    System.arraycopy(number, 0, bytes, BYTES - number.length, number.length);
    return bytes;
  }

  /** Whether {@link #of} may have made them. */
  static boolean isWhole(byte[] bytes) {
    return bytes.length == BYTES && new BigInteger(1, bytes).toString().length() <= DIGITS;
  }

  static String text(byte[] bytes) {
    String digits = new BigInteger(1, bytes).toString();
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
