package kyojo.domain.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a firm that was invited types from a slide or brings with a link: eight characters, which
 * are 40 bits. It opens nothing; it only says where the firm came from.
 */
public record OriginCode(String value) {
  static final int CHARS = 8;

  private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + CHARS + "}");
  // Hyphens, dashes and the prolonged sound mark that an IME puts in their place.
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\u2212\u30fc]");

  public OriginCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an origin code");
    }
  }

  /** The code exactly as it was issued. */
  public static Optional<OriginCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new OriginCode(text)) : Optional.empty();
  }

  /**
   * The code as people read it, which {@link #typed} reads again. A spreadsheet would take 12345E12
   * for a number, and the zeros from 00012345; in two groups it is neither.
   */
  public String grouped() {
    return value.substring(0, CHARS / 2) + "-" + value.substring(CHARS / 2);
  }

  /**
   * The code as people type it: in any width and case, with hyphens and spaces, and with the
   * letters that look like digits (Crockford's reading of I, L and O).
   */
  public static Optional<OriginCode> typed(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String bare = SEPARATORS.matcher(folded).replaceAll("");
    return parse(bare.replace('I', '1').replace('L', '1').replace('O', '0'));
  }
}
