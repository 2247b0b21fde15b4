package kyojo.domain.identity;

import java.util.Optional;

/**
 * The part of a receipt or of a view key that proves who holds it: 128 random bits, never stored.
 */
public record Secret(String value) {
  public Secret {
    Base32.requireId(value, "secret");
  }

  /** The secret, or nothing where the text is not of its form. */
  public static Optional<Secret> parse(String text) {
    return Base32.isId(text) ? Optional.of(new Secret(text)) : Optional.empty();
  }

  /**
   * What is stored in its place. One round of SHA-256 is enough: there are 128 bits to guess, not a
   * password.
   */
  public SecretHash hash() {
    return SecretHash.of(value);
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
