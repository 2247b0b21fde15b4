package kyojo.domain.diagnosis;

import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.classification.CorporateNumber;

/**
 * What tells which firm it is and who answered; all of it is optional. Staff see it only where the
 * firm agreed ({@link Diagnosis#visibleIdentity}), and it is stored encrypted.
 *
 * @param firmName 会社名
 * @param respondent 回答者, a person
 * @param scope the part of the firm that was diagnosed (診断の範囲), in its own words
 */
public record Identity(
    Optional<String> firmName,
    Optional<String> respondent,
    Optional<CorporateNumber> corporateNumber,
    Optional<String> scope) {
  public static final Identity EMPTY =
      new Identity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Identity {
    require(firmName, Limits.FIRM_NAME_CHARS_MAX, "firm name");
    require(respondent, Limits.RESPONDENT_CHARS_MAX, "respondent");
    require(scope, Limits.SCOPE_CHARS_MAX, "scope");
  }

  private static void require(Optional<String> value, int charsMax, String what) {
    value.ifPresent(text -> {
      if (text.isBlank() || text.codePointCount(0, text.length()) > charsMax) {
        throw new IllegalArgumentException("a " + what + " has 1 to " + charsMax + " characters");
      }
    });
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** Whether it names the firm or a person: what a privacy notice has to speak of. */
  public boolean hasName() {
    return firmName.isPresent() || respondent.isPresent();
  }

  /** Says nothing: what identifies a firm is never logged by accident. */
  @Override
  public String toString() {
    return "Identity";
  }
}
