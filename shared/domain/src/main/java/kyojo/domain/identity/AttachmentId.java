package kyojo.domain.identity;

import java.util.Optional;

/** One file that was sent with the report of an incident. */
public record AttachmentId(String value) {
  public AttachmentId {
    Base32.requireId(value, "attachment id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<AttachmentId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new AttachmentId(text)) : Optional.empty();
  }
}
