package kyojo.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Files in one (POSIX ustar): as much of it as an archive needs. */
public final class Tar {
  private static final int BLOCK = 512;
  private static final int NAME_BYTES = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_DIGITS = 11;
  private static final int CHECKSUM_AT = 148;
  private static final int CHECKSUM_BYTES = 8;
  private static final int TYPE_AT = 156;
  private static final int MAGIC_AT = 257;

  private Tar() {}

  /** The files in the order of the map. */
  public static byte[] write(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    files.forEach((name, content) -> {
      out.writeBytes(header(name, content.length));
      out.writeBytes(content);
      out.writeBytes(new byte[padding(content.length)]);
    });
    out.writeBytes(new byte[2 * BLOCK]);
    return out.toByteArray();
  }

  /**
   * The files by their names.
   *
   * @throws ArchiveUnreadable where the bytes are no such file, or end early
   */
  public static Map<String, byte[]> read(byte[] tar) {
    var files = new LinkedHashMap<String, byte[]>();
    int at = 0;
    while (at + BLOCK <= tar.length && tar[at] != 0) {
      byte[] header = Arrays.copyOfRange(tar, at, at + BLOCK);
      int size = size(header);
      int end = at + BLOCK + size;
      if (end + padding(size) > tar.length) {
        throw new ArchiveUnreadable("the archive ends early");
      }
      files.put(name(header), Arrays.copyOfRange(tar, at + BLOCK, end));
      at = end + padding(size);
    }
    return files;
  }

  private static byte[] header(String name, int size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, NAME_BYTES, "0000644\0" + "0000000\0" + "0000000\0");
    put(header, SIZE_AT, octal(size, SIZE_DIGITS) + "\0" + octal(0, SIZE_DIGITS) + "\0");
    put(header, TYPE_AT, "0");
    put(header, MAGIC_AT, "ustar\0" + "00");
    put(header, CHECKSUM_AT, octal(checksum(header), 6) + "\0 ");
    return header;
  }

  private static String name(byte[] header) {
    int end = 0;
    while (end < NAME_BYTES && header[end] != 0) {
      end++;
    }
    return new String(header, 0, end, StandardCharsets.US_ASCII);
  }

  private static int size(byte[] header) {
    try {
      String stored = new String(header, CHECKSUM_AT, 6, StandardCharsets.US_ASCII);
      if (Integer.parseInt(stored, 8) == checksum(header)) {
        return Integer.parseInt(
            new String(header, SIZE_AT, SIZE_DIGITS, StandardCharsets.US_ASCII), 8);
      }
    } catch (NumberFormatException e) {
      throw new ArchiveUnreadable("it is no archive of Kyojo", e);
    }
    throw new ArchiveUnreadable("it is no archive of Kyojo, or it was changed");
  }

  /** The sum of the header's bytes, those of the sum itself counted as spaces. */
  private static int checksum(byte[] header) {
    int sum = CHECKSUM_BYTES * ' ';
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_BYTES ? 0 : header[i] & 0xff;
    }
    return sum;
  }

  private static int padding(int size) {
    return (BLOCK - size % BLOCK) % BLOCK;
  }

  private static String octal(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "o", number);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
