package kyojo.local.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Compression of answers. */
public final class Gzip {
  /** Shorter bodies fit one packet as they are. */
  public static final int BYTES_MIN = 1024;

  private static final Set<String> TYPES =
      Set.of(
          "application/json",
          "application/manifest+json",
          "application/problem+json",
          "application/xml",
          "image/svg+xml");

  private Gzip() {}

  /**
   * Whether a type gains by it.
   *
   * @param contentType with or without parameters
   */
  public static boolean helps(String contentType) {
    var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/") || TYPES.contains(type);
  }

  /**
   * Whether the caller takes it.
   *
   * @param acceptEncoding the header; empty where there is none
   */
  public static boolean isAccepted(String acceptEncoding) {
    for (var choice : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      var parts = choice.replace(" ", "").split(";", 2);
      if (parts[0].equals("gzip")) {
        return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  public static byte[] compress(byte[] bytes) {
    var compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
