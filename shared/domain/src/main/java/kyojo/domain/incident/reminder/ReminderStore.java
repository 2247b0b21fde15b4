package kyojo.domain.incident.reminder;

import java.time.Instant;

/** Keeps reminders beside what they are about. Implementations are thread-safe. */
@FunctionalInterface
public interface ReminderStore {
  /**
   * Keeps it where it was not kept yet; from the stream of the records whoever is reminded hears of
   * it.
   *
   * @param expiresAt when it may be forgotten, with its report
   */
  void add(Reminder reminder, Instant expiresAt);
}
