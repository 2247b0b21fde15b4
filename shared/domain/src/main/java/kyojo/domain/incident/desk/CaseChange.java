package kyojo.domain.incident.desk;

import java.time.LocalDate;
import java.util.Optional;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.Outcome;
import kyojo.domain.incident.report.Tlp;

/**
 * What a member of the staff changes of a case; what is absent stays.
 *
 * @param take whether the caller takes it, or gives it back
 * @param isReached somebody has spoken with the reporter, by telephone for example
 * @param type and {@code severity}: what staff judge, with a {@code reason}
 * @param wakeOn when it comes back by itself; present and empty where it does not any more
 * @param outcome how it ended, with {@link CaseState#DONE}
 * @param into of a duplicate, the report under which the incident is handled
 */
public record CaseChange(
    Optional<CaseState> state,
    Optional<Boolean> take,
    boolean isReached,
    Optional<IncidentType> type,
    Optional<Integer> severity,
    Optional<String> reason,
    Optional<Optional<LocalDate>> wakeOn,
    Optional<Outcome> outcome,
    Optional<IncidentId> into,
    Optional<Tlp> tlp) {

  /** What makes no sense, whatever the case is; nothing where it makes sense. */
  Optional<Refusal> fault(LocalDate today) {
    boolean isJudged = type.isPresent() || severity.isPresent();
    if (isJudged && reason.isEmpty()) {
      return Optional.of(Refusal.REASON_MISSING);
    }
    if (state.filter(CaseState.DONE::equals).isPresent() != outcome.isPresent()) {
      return Optional.of(
          outcome.isPresent() ? Refusal.OUTCOME_WITHOUT_END : Refusal.OUTCOME_MISSING);
    }
    if (outcome.filter(Outcome.DUPLICATE::equals).isPresent() != into.isPresent()) {
      return Optional.of(into.isPresent() ? Refusal.INTO_WITHOUT_DUPLICATE : Refusal.INTO_MISSING);
    }
    boolean isFar =
        wakeOn
            .flatMap(day -> day)
            .filter(
                day -> day.isBefore(today) || day.isAfter(today.plusDays(DeskLimits.WAKE_DAYS_MAX)))
            .isPresent();
    return isFar ? Optional.of(Refusal.WAKE_DAY) : Optional.empty();
  }

  /** Why a change is not made. */
  public enum Refusal {
    /** Who judges otherwise says why. */
    REASON_MISSING,
    /** What ends ends somehow. */
    OUTCOME_MISSING,
    OUTCOME_WITHOUT_END,
    /** A duplicate is of another report. */
    INTO_MISSING,
    INTO_WITHOUT_DUPLICATE,
    /** No such report, itself, one that is a duplicate, or one with too many under it. */
    INTO_UNKNOWN,
    /** Not a day from today on within a year. */
    WAKE_DAY
  }
}
