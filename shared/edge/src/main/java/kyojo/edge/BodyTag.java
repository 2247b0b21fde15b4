package kyojo.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The header ETag of an answer that is told by its bytes, for what never changes but in how it is
 * written: whoever has the same bytes is answered 304 and sent nothing.
 */
public final class BodyTag {
  private static final int TAG_BYTES = 16;

  private BodyTag() {}

  /**
   * The answer with its tag, or 304.
   *
   * @param known what the request's If-None-Match says, if anything; compression on the way may
   *     have made it weak
   */
  public static HttpResponse on(HttpResponse answer, Optional<String> known) {
    String tag = tag(answer.body());
    boolean isKnown =
        known.stream()
            .flatMap(all -> Arrays.stream(all.split(",")))
            .map(String::strip)
            .flatMap(one -> EntityTag.opaque(one).stream())
            .anyMatch(tag::equals);
    HttpResponse tagged = answer.with("etag", '"' + tag + '"');
    if (!isKnown) {
      return tagged;
    }
    var headers = new LinkedHashMap<>(tagged.headers());
    headers.keySet().retainAll(Set.of("etag", "cache-control"));
    return new HttpResponse(304, headers, new byte[0]);
  }

  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
