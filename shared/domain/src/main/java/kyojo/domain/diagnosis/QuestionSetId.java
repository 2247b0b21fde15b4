package kyojo.domain.diagnosis;

import java.util.regex.Pattern;

/** An edition of the questions, such as {@code ipa-jisha-3.1}. */
public record QuestionSetId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

  public QuestionSetId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a question set id: " + value);
    }
  }

  /** Whether the text has the form of an id. */
  public static boolean isForm(String text) {
    return FORM.matcher(text).matches();
  }
}
