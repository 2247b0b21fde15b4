package kyojo.persistence.consent;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.consent.Consents;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the firms' choices. Wants {@link RecordsSettings}. */
@Module(includes = DynamoModule.class)
public interface ConsentsModule {
  @Provides
  @Singleton
  static Consents consents(DynamoDbClient client, RecordsSettings settings) {
    return new DynamoConsents(new RecordsTable(client, settings.tableName()));
  }
}
