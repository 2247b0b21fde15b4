package kyojo.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.IncidentGuide;
import kyojo.domain.incident.Window;

/**
 * What was shipped about incidents: what to do first, whom to turn to, and the days on which
 * authorities are closed. Immutable.
 *
 * @param windows whom to turn to, anywhere in Japan
 */
public record IncidentContent(IncidentGuide guide, List<Window> windows, ClosedDays closedDays) {
  private static final String GUIDE = "incident-guides/kyojo-2026-11.json";
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
  }

  /**
   * Reads and checks the records.
   *
   * @throws IllegalStateException naming the record that is wrong
   */
  public static IncidentContent load() {
    return new IncidentContent(
        ContentFile.read(GUIDE, IncidentGuideFile.TYPE),
        ContentFile.read(WINDOWS, WindowList.TYPE).windows(),
        ContentFile.read(CLOSED_DAYS, HolidayList.TYPE));
  }
}
