package kyojo.domain.identity;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The client's name for one attempt to create something: a random UUIDv4. It is a secret, because
 * the receipt is derived from it.
 */
public record IdempotencyKey(UUID value) {
  // UUID.fromString takes shortened groups; a replay must name its key in one way only.
  private static final Pattern VERSION_4 =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

  public IdempotencyKey {
    if (value.version() != 4 || value.variant() != 2) {
      throw new IllegalArgumentException("an idempotency key is a random UUID, version 4");
    }
  }

  /** The key, or nothing where the text is not a version 4 UUID. */
  public static Optional<IdempotencyKey> parse(String text) {
    return VERSION_4.matcher(text).matches()
        ? Optional.of(new IdempotencyKey(UUID.fromString(text)))
        : Optional.empty();
  }

  /** A key for a client that sent none: nobody can replay it. */
  public static IdempotencyKey random() {
    return new IdempotencyKey(UUID.randomUUID());
  }

  byte[] bytes() {
    return ByteBuffer.allocate(16)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  /** Keeps the key out of logs. */
  @Override
  public String toString() {
    return "IdempotencyKey[…]";
  }
}
