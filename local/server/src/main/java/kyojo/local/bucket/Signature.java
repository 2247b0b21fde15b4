package kyojo.local.bucket;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What signs a request: AWS Signature Version 4, in its address or in its headers, computed here a
 * second time. The one pair of credentials is that of this machine, {@code local} and {@code
 * local}.
 */
final class Signature {
  private static final String KEY = "local";
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String UNSIGNED = "UNSIGNED-PAYLOAD";
  private static final Duration SKEW = Duration.ofMinutes(15);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
  private static final HexFormat HEX = HexFormat.of();

  private Signature() {}

  /**
   * A request as it was sent.
   *
   * @param query as it was sent, without the question mark
   * @param headers by lower-case name
   */
  record Signed(String method, String path, String query, Map<String, String> headers) {}

  /** What the signature is worth. */
  enum Worth {
    VALID,
    EXPIRED,
    WRONG
  }

  static Worth of(Signed request, Instant now) {
    Map<String, String> parts = parts(request);
    try {
      return parts.getOrDefault("Algorithm", "").equals(ALGORITHM)
          ? of(request, parts, now)
          : Worth.WRONG;
    } catch (DateTimeParseException | NumberFormatException e) {
      return Worth.WRONG;
    }
  }

  private static Worth of(Signed request, Map<String, String> parts, Instant now) {
    String time = parts.getOrDefault("Date", "");
    Instant signedAt = LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC);
    String[] scope = parts.getOrDefault("Credential", "").split("/", 2);
    if (scope.length != 2 || !scope[0].equals(KEY) || !scope[1].startsWith(time.substring(0, 8))) {
      return Worth.WRONG;
    }
    String text = String.join("\n", ALGORITHM, time, scope[1], sha256(canonical(request, parts)));
    byte[] expected = HEX.formatHex(hmac(key(scope[1]), text)).getBytes(StandardCharsets.UTF_8);
    byte[] given = parts.getOrDefault("Signature", "").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, given)) {
      return Worth.WRONG;
    }
    Duration within =
        Optional.ofNullable(parts.get("Expires"))
            .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)))
            .orElse(SKEW);
    boolean isInTime = !now.isAfter(signedAt.plus(within)) && !now.isBefore(signedAt.minus(SKEW));
    return isInTime ? Worth.VALID : Worth.EXPIRED;
  }

  /** The names without their prefixes, wherever they stand. */
  private static Map<String, String> parts(Signed request) {
    var parts = new TreeMap<String, String>();
    String authorization = request.headers().getOrDefault("authorization", "");
    if (authorization.startsWith(ALGORITHM + " ")) {
      parts.put("Algorithm", ALGORITHM);
      parts.put("Date", request.headers().getOrDefault("x-amz-date", ""));
      for (String part : authorization.substring(ALGORITHM.length() + 1).split(",", -1)) {
        put(parts, part.strip());
      }
      return parts;
    }
    for (String part : request.query().split("&", -1)) {
      if (part.startsWith("X-Amz-")) {
        put(parts, decoded(part.substring("X-Amz-".length())));
      }
    }
    return parts;
  }

  private static void put(Map<String, String> parts, String part) {
    int equals = part.indexOf('=');
    if (equals > 0) {
      parts.put(part.substring(0, equals), part.substring(equals + 1));
    }
  }

  private static String canonical(Signed request, Map<String, String> parts) {
    String signed = parts.getOrDefault("SignedHeaders", "");
    String headers =
        Arrays.stream(signed.split(";", -1))
            .map(name ->
                name + ":" + request.headers().getOrDefault(name, "").strip().replaceAll(" +", " "))
            .collect(Collectors.joining("\n", "", "\n"));
    String payload = request.headers().getOrDefault("x-amz-content-sha256", UNSIGNED);
    return String.join(
        "\n", request.method(), request.path(), query(request.query()), headers, signed, payload);
  }

  private static String query(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(part -> !part.isEmpty() && !part.startsWith("X-Amz-Signature="))
        .map(part -> part.contains("=") ? part : part + "=")
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static byte[] key(String scope) {
    byte[] key = ("AWS4" + KEY).getBytes(StandardCharsets.UTF_8);
    for (String part : List.of(scope.split("/", -1))) {
      key = hmac(key, part);
    }
    return key;
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
    }
  }

  private static String sha256(String text) {
    try {
      return HEX.formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  private static String decoded(String text) {
    return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
