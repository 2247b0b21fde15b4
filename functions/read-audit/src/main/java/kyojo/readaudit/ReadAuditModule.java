package kyojo.readaudit;

import dagger.Module;
import dagger.Provides;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.membership.Access;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface ReadAuditModule {
  @Provides
  static ReadAudit readAudit(Access access, AuditTrail trail) {
    return new ReadAudit(access, trail);
  }

  @Provides
  static DynamoSettings dynamo(ReadAuditSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ReadAuditSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ReadAuditSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
