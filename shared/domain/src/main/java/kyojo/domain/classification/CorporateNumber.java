package kyojo.domain.classification;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A 法人番号: 13 digits, the first a check digit over the other twelve. It tells typing errors, not
 * whether the firm exists; sole proprietors have none.
 *
 * @see <a href="https://www.houjin-bangou.nta.go.jp/documents/checkdigit.pdf">国税庁, check digit</a>
 */
public record CorporateNumber(String digits) {
  private static final Pattern THIRTEEN_DIGITS = Pattern.compile("[1-9][0-9]{12}");
  // Hyphens, dashes and the prolonged sound mark that an IME puts in their place.
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\u2212\u30fc]");

  public CorporateNumber {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a corporate number");
    }
  }

  /** Takes full-width digits, spaces and hyphens, as people type and paste them. */
  public static Optional<CorporateNumber> parse(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String digits = SEPARATORS.matcher(folded).replaceAll("");
    return isValid(digits) ? Optional.of(new CorporateNumber(digits)) : Optional.empty();
  }

  private static boolean isValid(String digits) {
    return THIRTEEN_DIGITS.matcher(digits).matches()
        && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
  }

  private static int checkDigit(String twelve) {
    int sum = 0;
    for (int fromRight = 1; fromRight <= 12; fromRight++) {
      int digit = twelve.charAt(12 - fromRight) - '0';
      sum += digit * (fromRight % 2 == 1 ? 1 : 2);
    }
    return 9 - sum % 9;
  }
}
