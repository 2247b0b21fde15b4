package kyojo.domain.identity;

import java.util.Optional;

/** A member of a community's staff, and before that the invitation to become one. */
public record MemberId(String value) {
  public MemberId {
    Base32.requireId(value, "member id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<MemberId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new MemberId(text)) : Optional.empty();
  }
}
