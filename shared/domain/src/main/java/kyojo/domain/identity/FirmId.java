package kyojo.domain.identity;

import java.util.Optional;

/** All that one firm has in one community. The same firm in another community has another. */
public record FirmId(String value) {
  public FirmId {
    Base32.requireId(value, "firm id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<FirmId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new FirmId(text)) : Optional.empty();
  }
}
