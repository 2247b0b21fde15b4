package kyojo.domain.identity;

import java.util.Optional;

/** One message about an incident. */
public record MessageId(String value) {
  public MessageId {
    Base32.requireId(value, "message id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<MessageId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new MessageId(text)) : Optional.empty();
  }
}
