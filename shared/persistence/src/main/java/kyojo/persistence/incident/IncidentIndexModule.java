package kyojo.persistence.incident;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.incident.desk.IncidentIndex;
import kyojo.domain.incident.reminder.ReminderStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.TenantCipher;

/** Gives functions lists of cases, and the reminders beside them. */
@Module(includes = KeysModule.class)
public interface IncidentIndexModule {
  @Provides
  @Singleton
  static IncidentIndex index(RecordsTable records, TenantCipher cipher) {
    return new DynamoIncidentIndex(records, cipher);
  }

  @Provides
  @Singleton
  static ReminderStore reminders(RecordsTable records) {
    return new DynamoReminders(records);
  }
}
