package kyojo.persistence.audit;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.audit.AuditTrail;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the audit trail. Wants {@link RecordsSettings}. */
@Module(includes = DynamoModule.class)
public interface AuditModule {
  @Provides
  @Singleton
  static AuditTrail trail(DynamoDbClient client, RecordsSettings settings) {
    return new DynamoAuditTrail(new RecordsTable(client, settings.tableName()));
  }
}
