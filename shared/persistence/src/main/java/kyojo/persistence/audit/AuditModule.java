package kyojo.persistence.audit;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.audit.AuditTrail;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;

/** Gives functions the audit trail. Wants {@link RecordsSettings} and {@link MemberNames}. */
@Module(includes = RecordsModule.class)
public interface AuditModule {
  @Provides
  @Singleton
  static AuditTrail trail(RecordsTable records, MemberNames names) {
    return new DynamoAuditTrail(records, names);
  }
}
