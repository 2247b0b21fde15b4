package kyojo.local.bucket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import kyojo.local.bucket.Signature.Signed;
import kyojo.local.bucket.Signature.Worth;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Buckets on this machine: PUT, GET, HEAD and DELETE of one object by its path, in a folder or in
 * memory. Addresses and requests have to be signed as S3 wants it; a signed size and digest have to
 * be those of what comes; an object is there whole or not at all, and is gone when the real
 * bucket's lifecycle would remove it.
 *
 * <p>It is no S3: no lists, versions, parts, ranges, copies, conditions, tags, policies or rights;
 * one pair of credentials for all; no encryption; no CORS, because pages and buckets have one
 * origin here; at most {@value #BYTES_MAX} bytes an object and two at a time. Whoever opens the
 * pages under another name than localhost cannot upload, because the address says localhost.
 * Thread-safe.
 */
public final class LocalBucket {
  private static final String PATH = "/objects";

  /** As much as an upload may have, and no more memory than for two. */
  static final int BYTES_MAX = 32 * 1024 * 1024;

  private static final int AT_A_TIME = 2;

  private final Objects objects;
  private final InstantSource clock;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  private LocalBucket(Objects objects, InstantSource clock) {
    this.objects = objects;
    this.clock = clock;
  }

  /**
   * Buckets.
   *
   * @param folder of the objects; without one, memory keeps them
   */
  public static LocalBucket open(Optional<Path> folder, InstantSource clock) {
    return new LocalBucket(
        folder.map(path -> Objects.in(path, clock)).orElseGet(() -> Objects.inMemory(clock)),
        clock);
  }

  /** What the SDK takes in place of S3's address, where pages have this origin. */
  public static String endpoint(String origin) {
    return origin + PATH;
  }

  /** Whether a path, as it was sent, belongs to a bucket. */
  public static boolean owns(String path) {
    return path.startsWith(PATH + "/");
  }

  public Reply answer(Request request) {
    String path = request.getHttpURI().getPath();
    String name = path.substring(PATH.length() + 1);
    if (!Objects.NAME.matcher(name).matches()) {
      return error(400, "InvalidURI");
    }
    return switch (Signature.of(signed(request), clock.instant())) {
      case Worth.WRONG -> error(403, "SignatureDoesNotMatch");
      case Worth.EXPIRED -> error(403, "AccessDenied");
      case Worth.VALID ->
          switch (request.getMethod()) {
            case "PUT" -> put(request, name);
            case "GET", "HEAD" -> get(request, name);
            case "DELETE" -> delete(name);
            default -> error(405, "MethodNotAllowed");
          };
    };
  }

  private Reply get(Request request, String name) {
    boolean isWhole = request.getMethod().equals("GET");
    return objects
        .get(name)
        .map(bytes -> new Reply(200, List.of(tag(bytes), type()), isWhole ? bytes : new byte[0]))
        .orElseGet(() -> error(404, "NoSuchKey"));
  }

  /** As S3 answers, whether something was there or not. */
  private Reply delete(String name) {
    objects.delete(name);
    return new Reply(204, List.of(), new byte[0]);
  }

  private Reply put(Request request, String name) {
    if (request.getLength() < 0) {
      return error(411, "MissingContentLength");
    }
    if (request.getLength() > BYTES_MAX) {
      return error(400, "EntityTooLarge");
    }
    if (!places.tryAcquire()) {
      return error(503, "SlowDown");
    }
    try (var in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(BYTES_MAX + 1);
      return put(request, name, bytes);
    } catch (IOException e) {
      // Whoever sends has gone; nothing is kept of a part.
      return error(400, "IncompleteBody");
    } finally {
      places.release();
    }
  }

  private Reply put(Request request, String name, byte[] bytes) {
    if (bytes.length != request.getLength()) {
      return error(400, "IncompleteBody");
    }
    String digest = request.getHeaders().get("x-amz-checksum-sha256");
    if (digest != null
        && !digest.equals(Base64.getEncoder().encodeToString(digest("SHA-256", bytes)))) {
      return error(400, "BadDigest");
    }
    objects.put(name, bytes);
    return new Reply(200, List.of(tag(bytes)), new byte[0]);
  }

  private static Signed signed(Request request) {
    Map<String, String> headers = new HashMap<>();
    request
        .getHeaders()
        .forEach(field ->
            headers.merge(
                field.getLowerCaseName(), String.valueOf(field.getValue()), (a, b) -> a + "," + b));
    String query = request.getHttpURI().getQuery();
    return new Signed(
        request.getMethod(), request.getHttpURI().getPath(), query == null ? "" : query, headers);
  }

  private static Header tag(byte[] bytes) {
    String digest = java.util.HexFormat.of().formatHex(digest("SHA-256", bytes)).substring(0, 32);
    return new Header("etag", "\"" + digest + "\"");
  }

  private static Header type() {
    return new Header("content-type", "application/octet-stream");
  }

  private static Reply error(int status, String code) {
    String body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code></Error>";
    return new Reply(
        status,
        List.of(new Header("content-type", "application/xml")),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(algorithm + " is part of every Java platform", e);
    }
  }
}
