package kyojo.remind;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.content.IncidentContent;
import kyojo.domain.incident.desk.IncidentIndex;
import kyojo.domain.incident.reminder.RemindOfDays;
import kyojo.domain.incident.reminder.ReminderStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface RemindModule {
  @Provides
  static RemindOfDays remindOfDays(
      IncidentIndex index, ReminderStore store, IncidentContent content, InstantSource clock) {
    return new RemindOfDays(index, store, content.closedDays(), clock);
  }

  @Provides
  static DynamoSettings dynamo(RemindSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(RemindSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(RemindSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(RemindSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
