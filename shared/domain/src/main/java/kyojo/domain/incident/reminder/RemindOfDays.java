package kyojo.domain.incident.reminder;

import java.time.InstantSource;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.desk.IncidentIndex;
import kyojo.domain.incident.report.IncidentCase;

/** Finds what people are to be reminded of. Thread-safe. */
public final class RemindOfDays {
  private final IncidentIndex index;
  private final ReminderStore store;
  private final ClosedDays closedDays;
  private final InstantSource clock;

  public RemindOfDays(
      IncidentIndex index, ReminderStore store, ClosedDays closedDays, InstantSource clock) {
    this.index = index;
    this.store = store;
    this.closedDays = closedDays;
    this.clock = clock;
  }

  /** All of a community's. Ended half-way it can be called again. */
  public void remind(CommunityId community) {
    var now = clock.instant();
    for (IncidentCase found : index.open(community, now)) {
      for (var reminder : DueReminders.of(found, closedDays, now)) {
        store.add(reminder, found.ends().report());
      }
    }
  }
}
