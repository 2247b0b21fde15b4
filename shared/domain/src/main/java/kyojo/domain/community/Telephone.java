package kyojo.domain.community;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number to call as it is printed: digits with hyphens, or a short one such as {@code #9110}. */
public record Telephone(String value) {
  private static final Pattern FORM = Pattern.compile("#[0-9]{4}|\\+?[0-9]+(-[0-9]+)*");
  private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ーｰ()]");
  private static final int DIGITS_MIN = 3;

  /** E.164 allows fifteen digits; hyphens stand between them. */
  private static final int CHARS_MAX = 20;

  public Telephone {
    if (!isForm(value)) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /** The number, or nothing; digits of any width, any hyphen, brackets and spaces are accepted. */
  public static Optional<Telephone> parse(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    String value =
        HYPHENS.matcher(narrow).replaceAll("-").replaceAll("-+", "-").replaceAll("^-|-$", "");
    return isForm(value) ? Optional.of(new Telephone(value)) : Optional.empty();
  }

  private static boolean isForm(String value) {
    return value.length() <= CHARS_MAX
        && FORM.matcher(value).matches()
        && value.chars().filter(Character::isDigit).count() >= DIGITS_MIN;
  }
}
