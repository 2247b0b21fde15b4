package kyojo.domain.identity;

import java.util.Optional;

/** A community, which is a tenant: 26 characters, so that none is a prefix of another. */
public record CommunityId(String value) {
  /** IPA, which is a tenant too: its staff are members of it, and no firm belongs to it. */
  public static final CommunityId IPA = new CommunityId("00000000000000000000000000");

  public CommunityId {
    Base32.requireId(value, "community id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<CommunityId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new CommunityId(text)) : Optional.empty();
  }
}
