package kyojo.domain.diagnosis;

import java.util.Optional;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;

/** What sort of firm it is, as statistics use it; all of it is optional. */
public record Profile(
    Optional<Industry> industry,
    Optional<EmployeeBand> employees,
    Optional<Prefecture> prefecture) {
  public static final Profile EMPTY =
      new Profile(Optional.empty(), Optional.empty(), Optional.empty());
}
