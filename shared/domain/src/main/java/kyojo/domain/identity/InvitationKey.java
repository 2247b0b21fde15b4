package kyojo.domain.identity;

import java.util.Optional;

/**
 * What the link carries by which somebody becomes a member: whoever signs in and shows it first.
 * Written {@code <member id>.<secret>}.
 */
public record InvitationKey(MemberId member, Secret secret) {
  private static final int PARTS = 2;

  /** The key, or nothing where the text is not of its form. */
  public static Optional<InvitationKey> parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS || !Base32.isId(parts[1])) {
      return Optional.empty();
    }
    return MemberId.parse(parts[0]).map(id -> new InvitationKey(id, new Secret(parts[1])));
  }

  /** Whether this key belongs to what was stored with the hash; in constant time. */
  public boolean opens(SecretHash stored) {
    return secret.hash().equals(stored);
  }

  /** The text that the link carries. */
  public String text() {
    return member.value() + "." + secret.value();
  }
}
