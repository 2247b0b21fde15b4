package kyojo.domain.identity;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The stored trace of a secret. Immutable. */
public final class SecretHash {
  private static final int BYTES = 32;

  private final byte[] bytes;

  public SecretHash(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Compares in a time that does not tell how much was right. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SecretHash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes, 0, 4) + "…";
  }
}
