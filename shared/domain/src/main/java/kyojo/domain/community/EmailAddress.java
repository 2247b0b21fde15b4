package kyojo.domain.community;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address to write to. Whether anybody reads it, only a mail can tell. */
public record EmailAddress(String value) {
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  /** RFC 5321: a path of 256 characters with its angle brackets. */
  private static final int CHARS_MAX = 254;

  public EmailAddress {
    if (!isForm(value)) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  public static Optional<EmailAddress> parse(String text) {
    return isForm(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  private static boolean isForm(String text) {
    return text.length() <= CHARS_MAX && FORM.matcher(text).matches();
  }
}
