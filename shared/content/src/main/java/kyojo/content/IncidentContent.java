package kyojo.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.incident.AssessIncident;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.IncidentGuide;
import kyojo.domain.incident.IncidentRules;
import kyojo.domain.incident.Window;

/**
 * What was shipped about incidents: what to do first, whom to turn to, and the days on which
 * authorities are closed. Immutable.
 *
 * @param rules what severities and duties are called, and in which order to turn to windows
 * @param windows whom to turn to, anywhere in Japan
 */
public record IncidentContent(
    IncidentGuide guide, IncidentRules rules, List<Window> windows, ClosedDays closedDays) {
  private static final String GUIDE = "incident-guides/kyojo-2026-11.json";
  private static final String RULES = "incident-rules/japan-2026-11.json";
  private static final String WINDOWS = "incident-windows/japan-2026-11.json";
  private static final String CLOSED_DAYS = "closed-days/japan-2026-2027.json";

  public IncidentContent {
    windows = List.copyOf(windows);
    Set<String> ids = windows.stream().map(Window::id).collect(Collectors.toSet());
    var named = new HashSet<String>();
    guide.emergencies().forEach(emergency -> named.addAll(emergency.windows()));
    guide.advice().values().forEach(advice -> named.addAll(advice.windows()));
    if (!ids.containsAll(named)) {
      throw new IllegalStateException("the guide names windows that there are not: " + named);
    }
    guide.emergencies().forEach(emergency -> named.removeAll(emergency.windows()));
    if (!rules.windows().collect(Collectors.toSet()).containsAll(named)) {
      throw new IllegalStateException("advice names windows of which no rule speaks: " + named);
    }
  }

  /**
   * Reads and checks the records.
   *
   * @throws IllegalStateException naming the record that is wrong
   */
  public static IncidentContent load() {
    return new IncidentContent(
        ContentFile.read(GUIDE, IncidentGuideFile.TYPE),
        ContentFile.read(RULES, IncidentRulesFile.TYPE),
        ContentFile.read(WINDOWS, WindowList.TYPE).windows(),
        ContentFile.read(CLOSED_DAYS, HolidayList.TYPE));
  }

  /** Judges incidents by all of it. */
  public AssessIncident assessIncident() {
    return new AssessIncident(guide, rules, windows, closedDays);
  }
}
