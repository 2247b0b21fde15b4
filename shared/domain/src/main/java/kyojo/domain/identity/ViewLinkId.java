package kyojo.domain.identity;

import java.util.Optional;

/** One link by which a firm shows a diagnosis to somebody. */
public record ViewLinkId(String value) {
  public ViewLinkId {
    Base32.requireId(value, "view link id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<ViewLinkId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new ViewLinkId(text)) : Optional.empty();
  }
}
