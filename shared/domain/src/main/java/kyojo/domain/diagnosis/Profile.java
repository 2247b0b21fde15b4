package kyojo.domain.diagnosis;

import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;

/**
 * What a firm tells of itself; all of it is optional.
 *
 * @param scope the part of the firm that was diagnosed (診断の範囲), in its own words
 */
public record Profile(
    Optional<Industry> industry,
    Optional<EmployeeBand> employees,
    Optional<Prefecture> prefecture,
    Optional<CorporateNumber> corporateNumber,
    Optional<String> scope) {
  public static final Profile EMPTY =
      new Profile(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Profile {
    scope.ifPresent(text -> {
      if (text.isBlank() || text.codePointCount(0, text.length()) > Limits.SCOPE_CHARS_MAX) {
        throw new IllegalArgumentException("a scope has 1 to 100 characters");
      }
    });
  }
}
