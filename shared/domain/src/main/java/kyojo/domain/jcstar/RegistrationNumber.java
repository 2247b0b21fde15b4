package kyojo.domain.jcstar;

/**
 * A 登録番号: what a label carries. Its form is not published, so it is a text that is kept as IPA
 * wrote it, and compared without regard to width, case, spaces and hyphens.
 */
public record RegistrationNumber(String text) {
  private static final String SAMPLE = "見本";

  public RegistrationNumber {
    text = text.strip();
    if (text.length() > JcstarLimits.REGISTRATION_NUMBER_CHARS_MAX
        || MatchText.fold(text).isEmpty()) {
      throw new IllegalArgumentException("not a registration number");
    }
  }

  /** Whether the text could be one. */
  public static boolean isPossible(String text) {
    String stripped = text.strip();
    return stripped.length() <= JcstarLimits.REGISTRATION_NUMBER_CHARS_MAX
        && !MatchText.fold(stripped).isEmpty();
  }

  /** Whether it says that its label is fictitious: no real number begins with 見本. */
  public boolean isSample() {
    return folded().startsWith(SAMPLE);
  }

  /** Whether both are the same number, differently written. */
  public boolean isSame(RegistrationNumber other) {
    return folded().equals(other.folded());
  }

  String folded() {
    return MatchText.fold(text);
  }
}
