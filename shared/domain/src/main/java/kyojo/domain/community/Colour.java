package kyojo.domain.community;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A community's own colour, {@code #rrggbb}: dark enough to be read on white, and white on it, by
 * everybody (WCAG 2.2, 1.4.3).
 */
public record Colour(String value) {
  /** What text of any size needs. */
  public static final double CONTRAST_MIN = 4.5;

  private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
  private static final int RADIX = 16;
  private static final double CHANNEL_MAX = 255;

  /** The blue of Kyojo's own pages, for a community that has chosen none. */
  public static final Colour DEFAULT = new Colour("#0017c1");

  public Colour {
    if (!isColour(value) || contrastOnWhite(value) < CONTRAST_MIN) {
      throw new IllegalArgumentException("not a colour that can be read on white: " + value);
    }
  }

  /** The colour, or nothing where the text is none or is too light; capitals are accepted. */
  public static Optional<Colour> parse(String text) {
    String value = text.toLowerCase(Locale.ROOT);
    return isColour(value) && contrastOnWhite(value) >= CONTRAST_MIN
        ? Optional.of(new Colour(value))
        : Optional.empty();
  }

  /** Whether the text is of the form of a colour, too light or not. */
  public static boolean isForm(String text) {
    return isColour(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isColour(String value) {
    return FORM.matcher(value).matches();
  }

  /** From 1 to 21, as WCAG computes it. */
  static double contrastOnWhite(String value) {
    double luminance =
        0.2126 * channel(value, 1) + 0.7152 * channel(value, 3) + 0.0722 * channel(value, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double channel(String value, int at) {
    double share = Integer.parseInt(value.substring(at, at + 2), RADIX) / CHANNEL_MAX;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
