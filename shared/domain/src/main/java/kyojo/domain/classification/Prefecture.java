package kyojo.domain.classification;

import java.util.Optional;
import java.util.regex.Pattern;

/** A prefecture by its code in JIS X 0401: two digits, 01 to 47. */
public record Prefecture(String code) {
  private static final Pattern CODE = Pattern.compile("0[1-9]|[1-3][0-9]|4[0-7]");

  public Prefecture {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a prefecture is 01 to 47, not " + code);
    }
  }

  public static Optional<Prefecture> parse(String text) {
    return CODE.matcher(text).matches() ? Optional.of(new Prefecture(text)) : Optional.empty();
  }
}
