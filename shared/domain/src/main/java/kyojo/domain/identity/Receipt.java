package kyojo.domain.identity;

import java.util.Optional;

/**
 * What a firm has instead of an account. Who holds it may read, add to and erase what the firm left
 * in one community. Written {@code <firm id>.<secret>}.
 */
public record Receipt(FirmId firm, Secret secret) {
  /** The receipt, or nothing where the text is not of its form. */
  public static Optional<Receipt> parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String secret = text.substring(dot + 1);
    return Base32.isId(secret)
        ? FirmId.parse(text.substring(0, dot)).map(firm -> new Receipt(firm, new Secret(secret)))
        : Optional.empty();
  }

  /** Whether this receipt belongs to what was stored with the hash; in constant time. */
  public boolean opens(SecretHash stored) {
    return secret.hash().equals(stored);
  }

  /** The text that the firm is shown, once. */
  public String text() {
    return firm.value() + "." + secret.value();
  }
}
