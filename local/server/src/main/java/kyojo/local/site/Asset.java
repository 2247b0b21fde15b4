package kyojo.local.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import kyojo.local.http.Gzip;

/**
 * A file of the site, ready to be sent.
 *
 * @param gzip its bytes compressed, where that helps
 * @param tag what its entity tags begin with
 * @param isImmutable its name changes with its content
 */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String type, byte[] bytes, Optional<byte[]> gzip, String tag, boolean isImmutable) {
  private static final int TAG_BYTES = 15;

  /** Where Vite puts files whose names hold a hash of their content. */
  private static final String HASHED = "/assets/";

  /**
   * @param path from the site's root, with a leading slash
   */
  static Asset of(String path, byte[] bytes) {
    var type = MediaTypes.of(path);
    var helps = bytes.length >= Gzip.BYTES_MIN && Gzip.helps(type);
    return new Asset(
        type,
        bytes,
        helps ? Optional.of(Gzip.compress(bytes)) : Optional.empty(),
        tag(bytes),
        path.startsWith(HASHED));
  }

  String entityTag(boolean isCompressed) {
    return "\"" + tag + (isCompressed ? "-gzip" : "") + "\"";
  }

  String cacheControl() {
    return isImmutable ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static String tag(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
