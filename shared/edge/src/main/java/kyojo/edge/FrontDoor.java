package kyojo.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets in only what came through CloudFront and its firewall, which tells a secret with each
 * request: the gateway's own address is open to everybody and cannot be closed there
 * (infra/README.md). Where no secret is set, as on one machine, everything is let in; in production
 * there has to be one. Immutable.
 */
final class FrontDoor {
  private static final String SECRET = "Origin-Secret";

  /** The caller's own address, which the gateway sees CloudFront's instead of. */
  private static final String ADDRESS = "Viewer-Address";

  private final List<byte[]> secrets;

  private FrontDoor(List<byte[]> secrets) {
    this.secrets = secrets;
  }

  /**
   * Of the variables of a function: secrets with commas between, while one takes over another.
   *
   * @throws IllegalStateException in production without a secret, where anybody could go past the
   *     firewall and say which address they come from
   */
  static FrontDoor from(Map<String, String> variables) {
    List<byte[]> secrets =
        Arrays.stream(variables.getOrDefault("ORIGIN_SECRETS", "").split(","))
            .filter(secret -> !secret.isBlank())
            .map(secret -> secret.strip().getBytes(StandardCharsets.UTF_8))
            .toList();
    if (secrets.isEmpty() && variables.getOrDefault("STAGE", "").equals("production")) {
      throw new IllegalStateException(
          "STAGE is production and ORIGIN_SECRETS is empty: the API would be open past CloudFront;"
              + " give the stack its parameter OriginSecrets (infra/README.md)");
    }
    return new FrontDoor(secrets);
  }

  /** The request as its sender sent it; empty where it did not come through the front door. */
  Optional<HttpRequest> admit(HttpRequest request) {
    if (secrets.isEmpty()) {
      return Optional.of(request);
    }
    byte[] shown = request.header(SECRET).orElse("").getBytes(StandardCharsets.UTF_8);
    boolean isKnown = false;
    for (byte[] secret : secrets) {
      isKnown |= MessageDigest.isEqual(secret, shown);
    }
    return isKnown ? Optional.of(from(request, request.header(ADDRESS))) : Optional.empty();
  }

  private static HttpRequest from(HttpRequest request, Optional<String> address) {
    return new HttpRequest(
        request.route(),
        request.pathParameters(),
        request.query(),
        request.headers(),
        address.orElse(request.address()),
        request.person(),
        request.body());
  }
}
