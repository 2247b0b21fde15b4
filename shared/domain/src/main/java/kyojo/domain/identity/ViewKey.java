package kyojo.domain.identity;

import java.util.Optional;

/**
 * What a view link carries. Who holds it may look at one diagnosis until the link ends, and do
 * nothing else. Written {@code <firm id>.<view link id>.<secret>}; no part of it is secret but the
 * last, and none opens what a receipt opens.
 */
public record ViewKey(FirmId firm, ViewLinkId link, Secret secret) {
  private static final int PARTS = 3;

  /** The key, or nothing where the text is not of its form. */
  public static Optional<ViewKey> parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS || !Base32.isId(parts[2])) {
      return Optional.empty();
    }
    return FirmId.parse(parts[0])
        .flatMap(firm ->
            ViewLinkId.parse(parts[1]).map(link -> new ViewKey(firm, link, new Secret(parts[2]))));
  }

  /** Whether this key belongs to what was stored with the hash; in constant time. */
  public boolean opens(SecretHash stored) {
    return secret.hash().equals(stored);
  }

  /** The text that the link carries. */
  public String text() {
    return firm.value() + "." + link.value() + "." + secret.value();
  }
}
