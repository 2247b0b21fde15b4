package kyojo.domain.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kyojo.domain.incident.LeakDuty.State;

/** Judges what was said, by one edition of the rules. Pure. Immutable. */
public final class AssessIncident {
  private final IncidentGuide guide;
  private final IncidentRules rules;
  private final ClosedDays closedDays;
  private final Map<String, Window> windows;

  /**
   * Takes what it judges by.
   *
   * @throws IllegalArgumentException where a rule names a window that is not there
   */
  public AssessIncident(
      IncidentGuide guide, IncidentRules rules, List<Window> windows, ClosedDays closedDays) {
    this.guide = guide;
    this.rules = rules;
    this.closedDays = closedDays;
    this.windows = windows.stream().collect(Collectors.toMap(Window::id, Function.identity()));
    if (!rules.windows().allMatch(this.windows::containsKey)) {
      throw new IllegalArgumentException("a rule names a window that there is not");
    }
  }

  /** What it is taken for at that moment. */
  public Assessment assess(Statement said, Situation situation, Instant now) {
    var classification = Classification.of(said);
    Known unlawful = classification.unlawful(said);
    var leak =
        classification.isNearMiss(said)
            ? LeakDuty.OF_NEAR_MISS
            : LeakDuty.of(said.personalData(), unlawful);
    var severity = Severity.of(said, classification, leak);
    var days =
        ReportDays.of(ReportDays.dayOf(said.noticedAt()), leak.finalReportDays(), closedDays);
    List<Duty> duties = Duties.of(said, situation, leak, unlawful, days, now);
    var contacts =
        new Contacts(said, situation, classification, severity, duties).of(guide, rules, windows);
    return new Assessment(
        now,
        classification,
        severity,
        contacts,
        duties,
        leak.state() == State.NOT_NOW ? Optional.empty() : Optional.of(days),
        rules.edition());
  }
}
