package kyojo.domain.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The half of a receipt that proves who holds it: 128 random bits, never stored. */
public record ReceiptSecret(String value) {
  public ReceiptSecret {
    Base32.requireId(value, "receipt secret");
  }

  /**
   * What is stored in its place. One round of SHA-256 is enough: there are 128 bits to guess, not a
   * password.
   */
  public ReceiptHash hash() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return new ReceiptHash(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "ReceiptSecret[…]";
  }
}
