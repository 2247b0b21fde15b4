package kyojo.domain.desk;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.OriginCode;

/**
 * Which of a tenant's diagnoses a list shows.
 *
 * @param from the first moment
 * @param until the end, not included
 * @param origin where they came from; of {@link Origin#STAFF} is also whom staff have confirmed
 * @param band the id of a band of scores
 * @param latestOnly only each firm's latest
 */
public record DiagnosisFilter(
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Industry> industry,
    Optional<EmployeeBand> employees,
    Optional<Prefecture> prefecture,
    Optional<Origin> origin,
    Optional<OriginCode> code,
    Optional<String> band,
    boolean latestOnly) {
  public static final DiagnosisFilter ALL =
      new DiagnosisFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** Whether only firms are asked for that staff typed in or know. */
  public boolean isFromStaff() {
    return origin.filter(Origin.STAFF::equals).isPresent();
  }

  /** What of it the index can apply: it does not know whom staff have confirmed. */
  DiagnosisFilter ofIndex() {
    return isFromStaff()
        ? new DiagnosisFilter(
            from, until, industry, employees, prefecture, Optional.empty(), code, band, latestOnly)
        : this;
  }

  /** Whether most of what is read may be left out. */
  public boolean isSelective() {
    return industry.isPresent()
        || employees.isPresent()
        || prefecture.isPresent()
        || origin.isPresent()
        || code.isPresent()
        || band.isPresent();
  }
}
