package kyojo.persistence.statistics;

import java.util.Optional;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Profile;

/** A profile as one short text: industry, prefecture, employees, a hyphen for what is not told. */
final class ProfileText {
  private static final String NO_INDUSTRY = "-";
  private static final String NO_PREFECTURE = "--";
  private static final int PREFECTURE_END = 3;

  private ProfileText() {}

  static String of(Profile profile) {
    return profile.industry().map(Industry::code).orElse(NO_INDUSTRY)
        + profile.prefecture().map(Prefecture::code).orElse(NO_PREFECTURE)
        + profile.employees().map(EmployeeBand::id).orElse("");
  }

  static Profile parse(String text) {
    String prefecture = text.substring(1, PREFECTURE_END);
    String employees = text.substring(PREFECTURE_END);
    return new Profile(
        Industry.parse(text.substring(0, 1)),
        employees.isEmpty() ? Optional.empty() : Optional.of(band(employees)),
        prefecture.equals(NO_PREFECTURE)
            ? Optional.empty()
            : Optional.of(new Prefecture(prefecture)));
  }

  private static EmployeeBand band(String id) {
    return EmployeeBand.parse(id).orElseThrow();
  }
}
