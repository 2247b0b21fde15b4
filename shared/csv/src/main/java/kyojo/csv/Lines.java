package kyojo.csv;

import java.nio.charset.StandardCharsets;

/**
 * Lines of bytes. In UTF-8 and in Shift_JIS alike no other character has the byte of a line end.
 */
final class Lines {
  private Lines() {}

  /** Where the line ends that begins there: at its line end or the end of all. */
  static int end(byte[] bytes, int start) {
    int at = start;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Where the line begins that holds the place. */
  static int start(byte[] bytes, int place) {
    int at = Math.min(place, bytes.length);
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** The number of the line that begins there, the first being 1. */
  static long number(byte[] bytes, int start) {
    long number = 1;
    for (int i = 0; i < start; i++) {
      if (bytes[i] == '\n') {
        number++;
      }
    }
    return number;
  }

  /** Where the line of that number begins. */
  static int place(byte[] bytes, long number, int from) {
    int at = from;
    for (long line = 1; line < number; line++) {
      at = Math.min(end(bytes, at) + 1, bytes.length);
    }
    return at;
  }

  static boolean isAscii(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the bytes are UTF-8 with Japanese in it. A line of Shift_JIS is that by chance only
   * where it consists of a few rare characters, and no row of a list does.
   */
  static boolean isJapaneseUtf8(byte[] bytes, int start, int end) {
    if (EncodedText.fault(StandardCharsets.UTF_8, bytes, start, end).isPresent()) {
      return false;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8)
        .codePoints()
        .anyMatch(Lines::isJapanese);
  }

  private static boolean isJapanese(int c) {
    return (c >= 0x3041 && c <= 0x30ff)
        || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0xff01 && c <= 0xff9f);
  }
}
